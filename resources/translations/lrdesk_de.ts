<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>These decks were left out; what you learnt is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have forgotten this card %n time(s): “{title}”. Asking it again may not be enough.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study its topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for you today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {file} is damaged and has no sound backup; keep a copy of it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {file} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {deed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {deed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray: reminders come in the window, and closing it ends LR Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LR Desk ended unexpectedly the last time. Your answers are saved; a report stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside LR Desk ({kind}). Your answers are saved; a report stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To which of your decks shall %n item(s) go?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Build the experiment; then choose “Write an item with it” in the menu “Experiment”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting at login could not be switched ({why}); it is as it was. Your system&apos;s own settings can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a deck of yours first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the experiment that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of LR Desk could not be loaded ({error}), so no review can start; what you learnt is safe: install LR Desk anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: expected a whole number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: expected a number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Training %n seeds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind the losses: the median of %n seeds, and the band that half of them lie in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This lane cannot be swept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {complaint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: expected a whole number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to take back; run the experiment first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU could not go on, so this run starts again on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment stopped ({kind}: {reason}); all else goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: expected a number, found nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} lanes already; remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id that no other {kind} has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps up to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs of one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs only with an experiment that draws what its model predicts, or a linear fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps that are multiples of {every}, at which predictions are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs of two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs from 0 to {last}, the images shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formulas that can be shown ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lane {lane} does not diverge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lane {lane} ends before step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run gives {found}, and {count} of the options say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run takes step {step} of **{lane}** at a rate of {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the run the loss of **{lane}** is {found} at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the run the {metric} of **{lane}** ends at {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the run **{lane}** diverges at step {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags are words of at most %n character(s), with spaces between them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This holds a character that cannot be shown ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says the same as one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula cannot be shown: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: expected {expected}, found {found}.</source>
        <comment>begins with where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: expected {expected}.</source>
        <comment>begins with where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{beginning}… (%n characters)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a list of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that exists (there are none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (did you mean &quot;{nearest}&quot;?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower-case words joined by hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of at most {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of at least {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} below {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} above {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of ordinary size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values that fit together: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {expected}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number of ordinary size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected something typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number from {low} to {high}, found {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole number, found {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment has no field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment is kept as “{title}” already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deck file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that can be read under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists and tables a few levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far more levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the byte {byte} at position {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {count} full stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid TOML ({problem})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {count} groups inside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early: something is missing or not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command {token} is not supported here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign {token} is not supported here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two {token} follow the same symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command {command} needs its part in curly brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command {command} needs plain words in curly brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command {command} needs a bracket, a bar or a full stop after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps of a trace must rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trace of predictions, and no other, needs inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the blank &apos;{name}&apos; needs either choices or typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the blank &apos;{name}&apos; needs two choices or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure &apos;metric&apos;, and no other, needs the name of a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure &apos;{figure}&apos; has no step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question of the kind &apos;output&apos;, and no other, has its answer computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question has either an answer or one that is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry that the experiment takes ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of the blanks {blanks} once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an experiment with claims to judge by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry that is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a typed number within the range that it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step of the {count} there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options that each say one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment is too large to share: its text has more than {size} KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written as TOML: one of its texts holds half a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one [[{section}]] table and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment cannot be shared: TOML has no way to write {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is one word of letters and digits, with - _ . or / between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>an item never asked yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set the day of %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a tag off %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the chosen items are like that already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {deed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms side by side are all wanted. Words match beginnings, with accents or without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for {text}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found to be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made new again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened to this item, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill: {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recalled} of {tests} ({share} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, drills included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled when asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in searches and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsuspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the flag off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a deck…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deck of your own can take items yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item in the list to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last intervals, in days: {intervals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interval yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {level}, from “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- **{letter}, right:** {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what is beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{found} of {all} item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{list}; {chosen} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the items: words, deck:adam, is:due, lapses&gt;3 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}   {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made on each day that you study, and one before anything that changes all of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the chosen backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup from another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of LR Desk (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that you gave since will not be in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All answers that you gave are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, tags and edits will be as they were then, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged ({problem}). A repair may mend it; if it cannot, restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found %n item(s) whose memory is not what your answers add up to; a repair works it out anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: the file is sound, and every memory is what your answers add up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check reads all of the database, and compares what is remembered of each item with your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All indexes, memories and figures are made anew from your answers, none of which is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the database?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of what went wrong inside LR Desk, kept on this machine alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The present state is kept among the backups. LR Desk closes and opens again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to move your data to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder to move your data to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move your data to this folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, with your decks, experiments and backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large it is cannot be told ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it all to another folder of this computer, which LR Desk uses from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This start of LR Desk was told its data folder, so only whoever starts it can name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer shows folders; copy the path instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is copied and compared, and only then does the copy count; until then your data stays where it is. LR Desk closes and opens again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move your data to {folder}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report never leaves this machine by itself. It says where in the program something went wrong, and holds nothing of your cards or answers. If you report the mistake, copy it along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer shows folders; the report is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item is new again, and so are challenges and study modes; settings, decks, tags and edits stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings and shortcuts are as on the first day; what you learnt stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all settings back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, settings, tags and edits are gone, as on the first day; decks and experiments of your own are files, and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state before is always kept among the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{answers} answers on %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year, in the letters of Qt&apos;s QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, in the letters of Qt&apos;s QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month with its year, in the letters of Qt&apos;s QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>how a day and a time are written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: what was put aside becomes new again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your level by at most ten questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item comes back in one to four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items come back in one to four weeks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>‹ All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all topics, keeping nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose with {first} to {last}; {unknown} says that you don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You know {known} of %n topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Items of the ticked topics come back as reviews in one to four weeks, the harder ones sooner. Untick what you would rather learn from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic counts as known yet. Tick one if you would rather skip its first lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n item(s) are put aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{press} or {next} goes on, {back} goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or arithmetic; names: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Hint:* {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>**Right.** {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Not solved.** {why}

The solution is filled in above. {explanation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the run shows: which line does it not meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Not yet.** {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the hyper-parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min left in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose with {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The run decides…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question can&apos;t be judged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the item {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 missed: its item comes sooner in Recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missed: their items come sooner in Recall.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The item of this one comes sooner in Recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured by the first run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), {seen} of them seen and {known} known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it takes about %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It builds on {topics}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{mode}: {does}. %n minute(s). {stands}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{seen} of {items} seen, {due} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done; go on at {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on at {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{topic}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {topics}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n mode(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A sound backup, {name}, can take its place; the damaged file, with what was answered since, is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the search line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study the items chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the items chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the items chosen asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bury the items chosen until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbury the items chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the items chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the flag off the items chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the items chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tag off the items chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day of the items chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the items chosen new again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the items chosen to another deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the items chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys; press them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys that shall do this; without any, it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has these keys already: “{does}”. Choose others, or change that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of a mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the first mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the second mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the third mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the fourth mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the fifth mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sixth mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the seventh mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the eighth mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ninth mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the second option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the third option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the fourth option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the topic that is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the mode that is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to all topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, or press the button that is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the words up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the words down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the words a page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the words a page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the code, or go on to the next exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button that is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to all topics, keeping nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read about the place where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close LR Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the page above, while you search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the page below, while you search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the page that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the range test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run what is set up, from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a figure or the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run, pause or play on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch a new lane off at the step shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the lanes in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train from many seeds, and draw how the losses spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this run drawn behind later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, paste or keep the experiment, or put it under a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run as a PyTorch script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the experiment as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an experiment from a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, open or rename experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an item with the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the experiment under a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run your lane, pause or play on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit your lane to the held-out seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the wider range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename an experiment that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an experiment that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back, where the arrows turn pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step forward, where the arrows turn pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the experiment in the Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in on the steps of the plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out of the steps of the plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all steps in the plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all charts as tables, or as charts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart whose button or table has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the first lane, or give the first grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the second lane, or give the second grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the third lane, or give the third grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the fourth lane, or give the fourth grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the fifth lane, or give the fifth grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the sixth lane, or give the sixth grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the seventh lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the eighth lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the first lane while you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the second lane while you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the third lane while you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the fourth lane while you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the fifth lane while you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the sixth lane while you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the seventh lane while you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the eighth lane while you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose option A, or tick the first concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose option B, or tick the second concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose option C, or tick the third concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose option D, or tick the fourth concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the fifth concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer, then take the suggested grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the model answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the card up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the card down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the card a page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the card a page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the card: ask it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bury the card until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the card, or take its flag off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card in Browse, with its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by what it does, or by its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this shortcut its usual keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every shortcut its usual keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the review, or study ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item that is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the item or the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item to the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item to another deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the item and begin the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card or its experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question (front)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer (back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text may hold Markdown and $maths$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is in “{deck}”, due as a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ All challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>the problem of a challenge that is drawn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lane that the challenge starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the solution and load it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the solution unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run your lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once seen, it is no longer yours to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count} · {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may change: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} from step {step} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates on the way: {rates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ best {margin}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved; best margin {margin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Hint.** {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Solution**, loaded above. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{solved} of {count} challenges solved. A margin of 2 means twice as good as asked, with the worst of the seeds that you never see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved with a margin of {margin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging with seeds that you have not seen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed {seed}: met; {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed {seed}: not met; {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training… {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same run in PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it anywhere: it prints the very losses that are plotted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lanes compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane} (pinned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target loss: expected a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane} · {right} of {total} right, most often {kind} taken for {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to add a point, drag to move it, right-click to remove it. By keyboard: arrows move the point, Page Up and Page Down choose another, Insert or + adds one, Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step}: {factor} × base lr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure for print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give groups of weights rates of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same rate for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all groups the lane&apos;s rate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} lr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to keep this experiment under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens, {rename} renames, {delete} deletes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is “{new_title}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{title}”; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by hand (LambdaLR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base lr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from step {step} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane {lane}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>median and quartiles of %n seed(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge of stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predicted **{lane}**. The run agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predicted **{lane}**. The run says {lanes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predicted **{lane}**. The run says **none of them**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Predict:&lt;/b&gt; {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane} · ✗ diverged at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next lane, {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane} · {right} of {total} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw no run behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss while the rate rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of each batch, before its update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothed over a tenth of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blew up: 4 times the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hints, by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {rate}, at step {step}: loss {loss}, smoothed {smoothed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {rate}, at step {step}: loss {loss}, smoothed {smoothed}, blown up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {hint}, a rate of {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the chart, or go into it by Tab and the arrow keys, to read rate and loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test trains a model of its own and sets the rate itself: the weights of the playground&apos;s lanes stay as they are, and a lane&apos;s rate and schedule play no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the range test anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate: from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate: to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate of each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratic bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line y = 2x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noisy linear regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sine curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosenbrock&apos;s valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beale&apos;s function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Himmelblau&apos;s function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quartic x⁴ / 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning, two tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lane like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit lane {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove lane {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} over steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, open, rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put under a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an item with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text; paste it here or in a deck file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in the playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all examples at each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the changes made on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paths over the loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way down the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final loss against the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss after the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theory: diverges above {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in equal ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: in equal ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the sweep anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final loss over two parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theory: diverges right of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: dark blue is a final loss of {low}, light yellow one of {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final loss {loss} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loss} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click or Enter runs that lane in the playground; a drag, or Shift with arrow keys and Enter, zooms in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the wider range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the {quantity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis of the {quantity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity}, step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} / {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds: {claim}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold: {claim}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: show as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: save as a picture or as data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered on the present learning day, whatever the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in a row with an answer. Planned days off neither break it nor make it longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of reviews graded Hard or better. Meeting a new item does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the question to your grade, added up over all answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each square is a day of the year up to the end of the period: the darker, the more you answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the reviews of items whose interval was 21 days or longer, the share you recalled: how well what you learnt lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the reviews of each topic, the share you recalled. Meeting a new item does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for cards to recall, quizzes and explanations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for each level of the items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often your prediction of what a run would do was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items that you could not recall most often in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes your answers took, from the question to your grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items come due on each of the next 30 days, all overdue ones today. New items come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many reviews you did in each hour of your clock. Meeting a new item counts, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you gave each grade. Meeting a new item does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items you meet again after so many days, as things stand today. They grow while you recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items are how easy for you today: by this factor their interval grows. All begin at 2.5; Hard makes it less, Easy makes it more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new, {repeated} repeated, {time}; recalled: {recalled}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest ever: %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today is a planned day off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{days} of %n day(s), {average} on each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{when}: {time}, %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered in the year up to the end of this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes due in the next %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was reviewed in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{hours}: %n review(s), {share} recalled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{days} days: %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Easiness {range}: %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No item is remembered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You recalled most from {hours}: {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your first review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did today, your streak, your minutes, and the year as a map of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When items come back, mostly from the next day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much you recall: by topic, kind and level, and which items are the hardest for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After three weeks or so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True retention: whether you still know what you were not asked for 21 days or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you predict what a run will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your progress will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day must not come after the last; the figures stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{recalled} of %n review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21 days or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item with an interval of 21 days or longer was asked in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grade}: {count}, {share} of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predicted no run in this period. Before its run, a card asks which lane does what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{right} of %n prediction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Right: {share}, {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was forgotten in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{item}: forgotten %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapses in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: {share}, {recalled} of %n review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No item came back for review in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}: recall rate {recall}, time {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the model answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain it in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these did you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Model answer.** {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else to do with this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}, your choice, wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Not quite.** {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{left}&lt;/b&gt; left · {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} shows the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{end} ends your explanation; {first} to {last} predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n card(s)&lt;/b&gt; reviewed in {minutes} min {seconds} s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; of them for the first time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;{recalled} of {seen}&lt;/b&gt; that you had seen before were recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in drills.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;{right} of {predicted}&lt;/b&gt; predictions agreed with the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) still to repeat today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{grade}: comes back tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grade}: comes back today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{grade}: comes back in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{said}, suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comes back in %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Graded {grade} from your answer. {comes_back}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key of the app, and how to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off that you plan: nothing is asked of you, and your streak stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data is, its backups, checking, moving and resetting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after your data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: undo, commands, shortcuts, help</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Today, %n to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With or without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only practise: leave what the app knows of my memory as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to choose from.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) · {minutes} min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %n item(s) seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the pause that is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these days nothing is asked of you and no reminder comes. Your streak stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first; choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause can&apos;t be longer than a year; choose an earlier last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled, last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study ahead of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in the next two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{weekday}, %n to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No deck was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n-day streak.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n item(s) tomorrow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n item(s) on {weekday}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n item(s) on {weekday} in {days} days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{weekday}: %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You planned a pause until {day}. Nothing is asked of you, and your streak stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You are catching up: {count} due items a day, and {waiting} on the days after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) a day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Over {days}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are due, more than usual. You can spread them over some days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond your limit for a day, %n more due item(s) wait for another.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open LR Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reminders today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit LR Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>items to review</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**That is all there is to it.** What you know comes back later and later; what you don&apos;t, soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Grade again.** From Good on, it is done for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Once more.** What you did not know well is asked again on the same day, until you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Predict.** First a bet: which lane does what is asked? Click it, or press {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Recall.** Answer the card in your head, or guess. Then press {key} for its answer, and the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Grade.** Did you know it? After **Good** the card comes back tomorrow, then after {second}, {third} and {fourth} days; after **Again**, once more today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few: 5 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual: 20 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many: 40 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day, quietly, and only when cards are waiting. LR Desk then stays in the background when you close its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: leave both as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes, when it suits you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both can be changed in the settings at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know the field already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall LR Desk remind you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many new cards a day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them comes back later, so a few go a long way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes, when it suits you. Shall LR Desk remind you, and how many new cards a day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**A few minutes a day.** Short cards teach you how the learning rate decides whether training works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Cards that come back.** What you know returns after ever longer waits, just as you begin to forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Every card proves itself.** An experiment trains for real, with PyTorch, on your computer, like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to LR Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one card; it takes a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here an experiment is getting ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three learning rates in one valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on this computer, just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Your decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new item that says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and begin the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deck says something else than when you edited the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that only the deck has are struck out, words that only you have are underlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes that it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deck needs a title and a technology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other deck of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deck…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of your decks is a file in {folder}; what you write there by hand stays as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no decks of your own yet. Begin one, and write your first item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deck has no items yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the folder of deleted decks now; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is deleted; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which deck shall it move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moved, with all that was learnt of it; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deck says something else than when you edited this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item came with the app. Your words are kept apart from it; level and experiment stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of its title, or of its deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of another deck is copied into yours with the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of the curriculum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build in the Lab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the experiment in the Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” in “{deck}” asks nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four different options; mark the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, under the answer (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First concept of a full answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth concept (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth concept (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen reader says it, and it is searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large for a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an experiment whose run shows what the card says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was closed before this was saved: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number, found nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most {most} characters, found {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number, found a division by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number of ordinary size, found a power that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number of ordinary size, found a huge one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number or arithmetic such as 2 / 3, found &quot;{text}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected numbers, + - * / ** and brackets, or one of {names}, found &quot;{text}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected numbers, + - * / ** and brackets, or the name {names}, found &quot;{text}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved. All {runs} held-out runs meet every goal, with a margin of {margin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved. The run meets every goal, with a margin of {margin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n of {runs} held-out runs fail; with seed {seed}, {why}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This lane does not fit every problem: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loss below {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} times lower than {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loss of {loss} by step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} above {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sharpness below {sharpness}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane} diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {loss} at the start, diverged at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {loss} at the start, {last} after {steps} steps, {lowest} at its lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goals} within {steps} steps, on each of {seeds} seeds that you have not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goals} within {steps} steps, on a seed that you have not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient norm of **{lane}** reaches {norm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no edge of stability is known for the optimizer of **{lane}**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sharpness of **{lane}** hovers at {sharpness}; its edge is {edge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** ends at a sharpness of {sharpness}, not below {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** ends at a sharpness of {sharpness}, below {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {metric} of **{lane}** ends at {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** takes step {step} at a rate of {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** takes step {step} at a rate of {rate} in its {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rate of **{lane}** goes from {rate} to {new_rate} at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rate of **{lane}** goes from {rate} to {new_rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** does not diverge: its loss ends at {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** does not converge: it diverges ({how})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** does not converge: late in the run its loss is still {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** converges: its loss stays below {loss} from step {step} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ending}, below {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ending}, not below {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arrival}, after step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ending}, so it does not end above {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** is still at {loss} after {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ending}, not above {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** keeps its loss within {share} of its start ({loss})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ending}, away from its start ({loss})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** cannot jump across a minimum: there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss of **{lane}** rises in {share} of its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** ends {times} times lower than **{other}** ({loss} against {other_loss})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** ends at {times} times the loss of **{other}** ({loss} against {other_loss})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** does not move in its first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first step of **{lane}** is {times} times as long as that of **{other}** ({length} against {other_length})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** has the very same losses as **{other}**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the losses of **{lane}** and **{other}** differ by up to {number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss of **{lane}** goes from {loss} at step {step} to {later_loss} at step {later}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** ends at {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** diverges ({how})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss no longer a number at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss &gt; {loss} at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss &lt; -{loss} at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** never reaches {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** reaches {loss} at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** ends before step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** never jumps across the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{lane}** jumps across the minimum once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>**{lane}** jumps across the minimum %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CUDA device was found, so this runs on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} steps/s · {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gave up: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane &apos;{lane}&apos;: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is not installed; install it with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curvature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new-task accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old-task accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crosses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} cannot train this problem with these settings: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range test rises from a rate above 0 to a higher one, {highest} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range test takes {least} to {most} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be tested: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steepest descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum / 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint, not an optimum: another seed, or a slower rise of the rate, can move it several-fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint, not an optimum: the tenth is a rule of thumb, and a slower rise moves the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint, not an optimum: where the loss falls from the start, a test from a lower rate suggests less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint, not an optimum: no rate to train at, for a rate that stays can fail well below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss rose without having fallen first: start below {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss hardly moved: rates up to {rate} are too low here, so test higher ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss fell to 0, where nothing is left that could blow up: fewer steps would show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing blew up on the way to {rate}: the limit, if there is one, lies higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint put to the test: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smoothed loss falls fastest around this rate: from {high_loss} to {low_loss} while the rate rises from {low_rate} to {high_rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smoothed loss is lowest, {loss}, at a rate of {rate}; this is a tenth of that rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest descent of the smoothed loss reaches from a rate of {low_rate} to one of {high_rate}; this is its middle on a logarithmic scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a rate of {rate} the loss is no longer a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a rate of {rate} the smoothed loss, {loss}, is above {times} times its lowest value, {lowest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} lanes already; remove one to branch another off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane &apos;{lane}&apos; ended at step {step}; go back to a step before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{schedule} cannot drive this optimizer with these settings: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: this challenge leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes: you take over at step {step}; what comes before it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}, at step {step}: this challenge leaves it as it is on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycle_momentum: this challenge leaves the momentum as it is, so it must be false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later must be a later step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two lanes have the same label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane {lane} has a batch size, but every step of this problem sees all there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane {lane} wants more examples than the {count} there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane {lane} names the group {group}; this problem&apos;s groups: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane {lane} clips one norm, but this problem has the gradients of many replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane {lane} changes past the {steps} steps of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a view is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the view {view} is not one of this problem; its pictures: {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the view &apos;metrics&apos; needs a problem that measures more than its loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the view &apos;confusion&apos; needs a problem that tells kinds apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the view &apos;group-lrs&apos; needs a problem with groups of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the claim {claim} needs the view {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a claim names {name}; this problem has: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a claim asks about step {step}, past the {steps} steps of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the claims &apos;overshoots&apos; and &apos;first-step&apos; need a problem with one or two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer &apos;longest-first-step&apos; needs a problem with one or two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip needs either a norm or a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps of the changes must rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lane resumes before it changes: resume must be in its first change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule_first needs a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} has no momentum to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop cannot gain momentum on the way; give it some from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} has no weight decay to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} has no momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch cannot hold more than the {count} examples there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition needs two start coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps of the points must rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be one milestone fewer than schedulers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the milestones must rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low must be below high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low must be above 0 for a rate, and on every axis in equal ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low must be at least 1 for a batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high must be below 1 for momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high must be at most 10000 for a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count must be from 2 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group must be left out: only rates differ by group, not {parameter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group is {group}, but this problem&apos;s groups are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: every step sees all there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high is above the largest batch of this problem ({largest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter is {parameter}, which {schedule} sets by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeds must be one or more, all different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x and y must be different parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane must use SGD, Adam or AdamW, no schedule that watches the loss or comes first, no clipping and no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate × momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate × batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates of two layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane of a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it diverged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest final loss is {loss}, at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}, lowest on the way {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{outcome}, medians of %n seeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the map diverged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing diverged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It diverges from {place} up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {count} diverged, the first at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image {number} is {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross at ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curve at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the old folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied from it is deleted for good; files that came there since stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the old folder {folder}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {file} is damaged and no backup was found; to begin anew, move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file}, which says where your data is, cannot be read; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data was moved to {folder}, which is not there now; nothing was changed. Connect that disk and start LR Desk again; if the folder is gone for good, delete {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deck holds the item {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deck holds the item {item}; the answer was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of {table} lost what it refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is no sound database ({problem}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is no database of LR Desk; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is of a newer LR Desk; nothing was changed: update the program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deck holds the experiment {experiment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} has been emptied: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is a database of another program; it was not touched: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} is of a newer LR Desk; it was not touched: update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} is damaged; nothing more is written to it: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} cannot be written; nothing in it was changed: allow writing to the file and to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved in {path}; all before it is safe: make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the database {path}; nothing was changed: close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while {path} was read or written; the last change was not saved: check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of {table} lost what they refer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} could not be brought from version {old} to {new} ({reason}); it is unchanged, and a copy is among its backups: please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} is damaged ({problem}): restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {key} in {path} cannot be read; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>suspend %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unsuspend %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bury %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unbury %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flag %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unflag %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untag %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reset %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the day of %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} is in force now; what was there before is kept among the backups as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged beyond repair; it was left as it is: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is repaired and has all your answers; the old one is kept among the backups as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are the usual ones again; the state before is kept among the backups as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers are forgotten; they are kept in the backup {kept}, should you want them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LR Desk is as on its first day; all that was is kept in the backup {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be used ({reason}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder to move your data to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path of the folder, from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is in this folder already; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is inside the one that would be moved; choose one outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file; choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder} to make a new one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is on a network or the like ({kind}), where a database is not safe; choose a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk of {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not empty; choose an empty folder or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving your data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data could not be moved ({reason}); it stays in {folder}, where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is in {folder} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data was not moved, for its copy is not sound; check the database first, or another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten in the last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in the next seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeches: forgotten six times or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is gone from the folder of your decks; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed on the disk meanwhile; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the deck id &apos;{id}&apos; is already taken by {other}.</source>
        <comment>begins with the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, with code and a first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem that it solves, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mental model, built up in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visualize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real run, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the code, and see what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions against the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach a target with a run of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards of this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to measure, and how to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New items a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items you have never seen join a day&apos;s review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due items a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items that are due you want to be asked on one day; the others wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four plain grades, or all six of SM-2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four: Again, Hard, Good, Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six: 0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour at which a new learning day begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the interface; the shipped decks are in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system&apos;s light or dark, or keep to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast makes text darker or brighter, and lines thicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large everything is written, from the usual size to twice of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With less motion, a run shows its end at once instead of being played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where experiments run; automatic takes the GPU only where it is faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many threads one run may use; for the small models of the cards, one is the fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to be told that items are waiting; nothing is said when none are, or while you review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves LR Desk in the system tray, so that it can remind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LR Desk starts in the background when you log in, so that it can remind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many days each day&apos;s backup is kept; weekly and monthly ones stay longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says a word that begins so, in any of its texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says just these words, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says one or the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the one and not the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parentheses hold together what belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the deck with this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all decks whose ids begin so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this kind: recall, quiz or explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this level: beginner, intermediate or advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due, and neither suspended nor buried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked until you want it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgotten six times or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, with &lt;, &lt;=, =, &gt;= or &gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due in less than a week, or overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered for three weeks or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgotten more than three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in the last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question and its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be explained in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for nothing before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>builds on the basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for much before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until it is due, below 0 when overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days between the last answer and the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how easily it is remembered, from 1.3 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often it was forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in so many days, today among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgotten in so many days, today among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a “)” too much, or a “(” is missing before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more parentheses within each other than a search can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This search is too long: %n words at most are looked for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known as “{key}:”; try {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{term}” asks for no day at all; {key}:1 asks for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number in “{term}” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{term}” needs a colon and a name right behind it, as in {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{term}” needs a number right behind the sign, as in {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is named “{term}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is named “{term}”; try {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not hold this item any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is not in its deck any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>move %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>go back to the original of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep your words for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of a deck that came with the app can be copied, but not moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin the deck “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename the deck “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the deck “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deck&apos;s title and technology cannot hold characters that are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
