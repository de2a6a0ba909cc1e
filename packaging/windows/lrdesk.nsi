; The installer for Windows: for one user, so that no administrator is asked. installer.py defines VERSION, SOURCE (the
; bundle), ICON, SIZE_KB, OUT, DECK_ENDING and SUMMARY.
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
!include "MUI2.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\lrdesk"
!define DECK "LRDesk.Deck"

Name "LR Desk"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\LR Desk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "LR Desk"
VIAddVersionKey "FileDescription" "${SUMMARY}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\lrdesk.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString RUNNING ${LANG_ENGLISH} "LR Desk is running. Close it, then try again."
LangString RUNNING ${LANG_GERMAN} "LR Desk läuft gerade. Schließ es und versuch es noch einmal."
LangString RUNNING ${LANG_SIMPCHINESE} "LR Desk 正在运行。请先关闭它，然后重试。"

; A program that runs can't be deleted: so an old one is told from one that may be replaced.
!macro DeleteProgram
  retry:
  ClearErrors
  Delete "$INSTDIR\lrdesk.exe"
  IfErrors 0 gone
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY retry
  SetErrorLevel 2
  Quit
  gone:
  RMDir /r "$INSTDIR\_internal"
!macroend

Section "LR Desk"
  !insertmacro DeleteProgram
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*" ; on Windows makensis takes no other separator, elsewhere either
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\LR Desk.lnk" "$INSTDIR\lrdesk.exe" "" "" "" "" "" "${SUMMARY}"

  WriteRegStr HKCU "Software\Classes\.${DECK_ENDING}" "" "${DECK}"
  WriteRegStr HKCU "Software\Classes\${DECK}" "" "LR Desk deck"
  WriteRegStr HKCU "Software\Classes\${DECK}\DefaultIcon" "" "$INSTDIR\lrdesk.exe,0"
  WriteRegStr HKCU "Software\Classes\${DECK}\shell\open\command" "" '"$INSTDIR\lrdesk.exe" "%1"'

  WriteRegStr HKCU "${KEY}" "DisplayName" "LR Desk"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\lrdesk.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The LR Desk developers"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; icons of decks follow at once
SectionEnd

; What was learnt is in the learner's own folder, and stays. Nothing is deleted that the installer did not bring.
Section "Uninstall"
  !insertmacro DeleteProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\LR Desk.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.${DECK_ENDING}" ""
  StrCmp $0 "${DECK}" 0 +2
  DeleteRegKey HKCU "Software\Classes\.${DECK_ENDING}"
  DeleteRegKey HKCU "Software\Classes\${DECK}"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "lrdesk"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
