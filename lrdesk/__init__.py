"""LR Desk: spaced repetition for the learning rate, where every card proves itself."""

APP_ID = "io.github.lrdesk.lrdesk"
"""How desktops, stores and macOS tell the app from all others: a host of code, who publishes there, and the app."""
