<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>zhiyin</name>
    <message numerus="yes">
        <source>is too far from &quot;from&quot;: at most %n day(s)</source>
        <translation>
            <numerusform>is too far from &quot;from&quot;: at most %n day</numerusform>
            <numerusform>is too far from &quot;from&quot;: at most %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This book is %n operation(s) behind what was seen here on %1.</source>
        <translation>
            <numerusform>This book is %n operation behind what was seen here on %1.</numerusform>
            <numerusform>This book is %n operations behind what was seen here on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n client(s) in clear as %1</source>
        <translation>
            <numerusform>Export %n client in clear as %1</numerusform>
            <numerusform>Export %n clients in clear as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n client(s) masked as %1</source>
        <translation>
            <numerusform>Export %n client masked as %1</numerusform>
            <numerusform>Export %n clients masked as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Due within %n day</numerusform>
            <numerusform>Due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) will change.</source>
        <translation>
            <numerusform>%n client will change.</numerusform>
            <numerusform>%n clients will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an advisor until now.</source>
        <translation>
            <numerusform>%n of them without an advisor until now.</numerusform>
            <numerusform>%n of them without an advisor until now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them from %1.</source>
        <translation>
            <numerusform>%n of them from %1.</numerusform>
            <numerusform>%n of them from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The others from %n more advisor(s).</source>
        <translation>
            <numerusform>The others from %n more advisor.</numerusform>
            <numerusform>The others from %n more advisors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have this advisor already.</source>
        <translation>
            <numerusform>%n client has this advisor already.</numerusform>
            <numerusform>%n clients have this advisor already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are left out: you may not assign them.</source>
        <translation>
            <numerusform>%n client is left out: you may not assign it.</numerusform>
            <numerusform>%n clients are left out: you may not assign them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n client(s)</source>
        <translation>
            <numerusform>Assign %n client</numerusform>
            <numerusform>Assign %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 selected</source>
        <translation>
            <numerusform>%n of %1 selected</numerusform>
            <numerusform>%n of %1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) assigned to %1.</source>
        <translation>
            <numerusform>%n client assigned to %1.</numerusform>
            <numerusform>%n clients assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) were copied.</source>
        <translation>
            <numerusform>The first row was copied.</numerusform>
            <numerusform>The first %n rows were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assessment expires within %n day(s)</source>
        <translation>
            <numerusform>Assessment expires within %n day</numerusform>
            <numerusform>Assessment expires within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The assessment expires in %n day(s).</source>
        <translation>
            <numerusform>The assessment expires in %n day.</numerusform>
            <numerusform>The assessment expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The assessment expired %n day(s) ago.</source>
        <translation>
            <numerusform>The assessment expired %n day ago.</numerusform>
            <numerusform>The assessment expired %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The assessment expired %n day(s) ago, and products above the level are held.</source>
        <translation>
            <numerusform>The assessment expired %n day ago, and products above the level are held.</numerusform>
            <numerusform>The assessment expired %n days ago, and products above the level are held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The experience is shorter than %n year(s).</source>
        <translation>
            <numerusform>The experience is shorter than %n year.</numerusform>
            <numerusform>The experience is shorter than %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held by %n client(s)</source>
        <translation>
            <numerusform>Held by %n client</numerusform>
            <numerusform>Held by %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) hold it: have the risk sheet signed anew and issue the matching opinion again.</source>
        <translation>
            <numerusform>%n client holds it: have the risk sheet signed anew and issue the matching opinion again.</numerusform>
            <numerusform>%n clients hold it: have the risk sheet signed anew and issue the matching opinion again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s) without an exchange rate are left out.</source>
        <translation>
            <numerusform>%n holding without an exchange rate is left out.</numerusform>
            <numerusform>%n holdings without an exchange rate are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present member(s) without a figure or a rate are left out.</source>
        <translation>
            <numerusform>%n present member without a figure or a rate is left out.</numerusform>
            <numerusform>%n present members without a figure or a rate are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) belong to somebody else and are not shown.</source>
        <translation>
            <numerusform>%n member belongs to somebody else and is not shown.</numerusform>
            <numerusform>%n members belong to somebody else and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faults (%n)</source>
        <translation>
            <numerusform>Faults (%n)</numerusform>
            <numerusform>Faults (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given back as they were</source>
        <translation>
            <numerusform>%n given back as it was</numerusform>
            <numerusform>%n given back as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) withdrawn</source>
        <translation>
            <numerusform>%n request withdrawn</numerusform>
            <numerusform>%n requests withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n left as it was</numerusform>
            <numerusform>%n left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) to verify</source>
        <translation>
            <numerusform>%n client to verify</numerusform>
            <numerusform>%n clients to verify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) too common to tell anything were left out</source>
        <translation>
            <numerusform>%n value too common to tell anything was left out</numerusform>
            <numerusform>%n values too common to tell anything were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are as they were before the merge.</source>
        <translation>
            <numerusform>%n value is as it was before the merge.</numerusform>
            <numerusform>%n values are as they were before the merge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not for you to ask: choose at most %n client(s), masked.</source>
        <translation>
            <numerusform>That is not for you to ask: choose at most %n client, masked.</numerusform>
            <numerusform>That is not for you to ask: choose at most %n clients, masked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) go into the file, in clear; each is on record.</source>
        <translation>
            <numerusform>%n client goes into the file, in clear; it is on record.</numerusform>
            <numerusform>%n clients go into the file, in clear; each is on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) go into the file, masked.</source>
        <translation>
            <numerusform>%n client goes into the file, masked.</numerusform>
            <numerusform>%n clients go into the file, masked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are left out: you may not see them.</source>
        <translation>
            <numerusform>%n client is left out: you may not see it.</numerusform>
            <numerusform>%n clients are left out: you may not see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to export %n client(s)</source>
        <translation>
            <numerusform>Ask to export %n client</numerusform>
            <numerusform>Ask to export %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n client(s)…</source>
        <translation>
            <numerusform>Export %n client…</numerusform>
            <numerusform>Export %n clients…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) exported to %1.</source>
        <translation>
            <numerusform>%n client exported to %1.</numerusform>
            <numerusform>%n clients exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of %1 go into a folder, a PDF each.</source>
        <translation>
            <numerusform>%n report of %1 goes into a folder, as a PDF.</numerusform>
            <numerusform>%n reports of %1 go into a folder, a PDF each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are left out: you may not report on them.</source>
        <translation>
            <numerusform>%n client is left out: you may not report on it.</numerusform>
            <numerusform>%n clients are left out: you may not report on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n report(s)…</source>
        <translation>
            <numerusform>Write %n report…</numerusform>
            <numerusform>Write %n reports…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written to %1.</source>
        <translation>
            <numerusform>%n report written to %1.</numerusform>
            <numerusform>%n reports written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and are kept.</source>
        <translation>
            <numerusform>%n was there already and is kept.</numerusform>
            <numerusform>%n were there already and are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made. The first one: %1</source>
        <translation>
            <numerusform>%n could not be made: %1</numerusform>
            <numerusform>%n could not be made. The first one: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; taken off %n client(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; taken off %n client.</numerusform>
            <numerusform>&quot;%1&quot; taken off %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; put on %n client(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; put on %n client.</numerusform>
            <numerusform>&quot;%1&quot; put on %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are as before.</source>
        <translation>
            <numerusform>%n client is as before.</numerusform>
            <numerusform>%n clients are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) will lose &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n client will lose &quot;%1&quot;.</numerusform>
            <numerusform>%n clients will lose &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) will carry &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n client will carry &quot;%1&quot;.</numerusform>
            <numerusform>%n clients will carry &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) do not carry it.</source>
        <translation>
            <numerusform>%n client does not carry it.</numerusform>
            <numerusform>%n clients do not carry it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) carry it already.</source>
        <translation>
            <numerusform>%n client carries it already.</numerusform>
            <numerusform>%n clients carry it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are left out: you may not change them.</source>
        <translation>
            <numerusform>%n client is left out: you may not change it.</numerusform>
            <numerusform>%n clients are left out: you may not change them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Untag %n client(s)</source>
        <translation>
            <numerusform>Untag %n client</numerusform>
            <numerusform>Untag %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n client(s)</source>
        <translation>
            <numerusform>Tag %n client</numerusform>
            <numerusform>Tag %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n message(s) with telephones in clear</source>
        <translation>
            <numerusform>Export %n message with telephones in clear</numerusform>
            <numerusform>Export %n messages with telephones in clear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n message(s) with telephones masked</source>
        <translation>
            <numerusform>Export %n message with telephones masked</numerusform>
            <numerusform>Export %n messages with telephones masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n address(es) in clear</source>
        <translation>
            <numerusform>Print %n address in clear</numerusform>
            <numerusform>Print %n addresses in clear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n client(s)</source>
        <translation>
            <numerusform>Hand over %n client</numerusform>
            <numerusform>Hand over %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation>
            <numerusform>%n open promise</numerusform>
            <numerusform>%n open promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s)</source>
        <translation>
            <numerusform>%n next step</numerusform>
            <numerusform>%n next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) or case(s) of others&apos; clients go to whoever has the client.</source>
        <translation>
            <numerusform>%n promise or case of another&apos;s client goes to whoever has the client.</numerusform>
            <numerusform>%n promises or cases of others&apos; clients go to whoever has the client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) or case(s) of other branches stay: you may not move them.</source>
        <translation>
            <numerusform>%n promise or case of another branch stays: you may not move it.</numerusform>
            <numerusform>%n promises or cases of other branches stay: you may not move them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n client(s) of %1?</source>
        <translation>
            <numerusform>Hand over %n client of %1?</numerusform>
            <numerusform>Hand over %n clients of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) handed over; their letters wait below.</source>
        <translation>
            <numerusform>%n client handed over; the letter waits below.</numerusform>
            <numerusform>%n clients handed over; their letters wait below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) to be told</source>
        <translation>
            <numerusform>%n client to be told</numerusform>
            <numerusform>%n clients to be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) as PDF…</source>
        <translation>
            <numerusform>%n letter as PDF…</numerusform>
            <numerusform>%n letters as PDF…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as sent</source>
        <translation>
            <numerusform>Mark %n as sent</numerusform>
            <numerusform>Mark %n as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <translation>
            <numerusform>Next %n day</numerusform>
            <numerusform>Next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) have accepted; there cannot be fewer places.</source>
        <translation>
            <numerusform>%n guest has accepted; there cannot be fewer places.</numerusform>
            <numerusform>%n guests have accepted; there cannot be fewer places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) as PDF…</source>
        <translation>
            <numerusform>%n card as PDF…</numerusform>
            <numerusform>%n cards as PDF…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n as sent</source>
        <translation>
            <numerusform>Note %n as sent</numerusform>
            <numerusform>Note %n as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n greeting(s) noted.</source>
        <translation>
            <numerusform>%n greeting noted.</numerusform>
            <numerusform>%n greetings noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: greeted already, or something speaks against it.</source>
        <translation>
            <numerusform>%n left out: greeted already, or something speaks against it.</numerusform>
            <numerusform>%n left out: greeted already, or something speaks against it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved.</source>
        <translation>
            <numerusform>%n message saved.</numerusform>
            <numerusform>%n messages saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next %n day(s)</source>
        <translation>
            <numerusform>The next %n day</numerusform>
            <numerusform>The next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of colleagues</source>
        <translation>
            <numerusform>%n guest of colleagues</numerusform>
            <numerusform>%n guests of colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) may be invited.</source>
        <translation>
            <numerusform>%n client may be invited.</numerusform>
            <numerusform>%n clients may be invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n client(s)</source>
        <translation>
            <numerusform>Invite %n client</numerusform>
            <numerusform>Invite %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) invited.</source>
        <translation>
            <numerusform>%n client invited.</numerusform>
            <numerusform>%n clients invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joint complainants name at most %n representative(s).</source>
        <translation>
            <numerusform>Joint complainants name at most %n representative.</numerusform>
            <numerusform>Joint complainants name at most %n representatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>Last %n month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owner: %1. Figure of the %n day(s) before %2 and after the end.</source>
        <translation>
            <numerusform>Owner: %1. Figure of the %n day before %2 and after the end.</numerusform>
            <numerusform>Owner: %1. Figure of the %n days before %2 and after the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) in one file.</source>
        <translation>
            <numerusform>%n page in one file.</numerusform>
            <numerusform>%n pages in one file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reports of %n client(s).</source>
        <translation>
            <numerusform>The report of %n client.</numerusform>
            <numerusform>The reports of %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n report(s) into one file…</source>
        <translation>
            <numerusform>Print %n report into one file…</numerusform>
            <numerusform>Print %n reports into one file…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) could not be made</source>
        <translation>
            <numerusform>%n report could not be made</numerusform>
            <numerusform>%n reports could not be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n form(s) so far.</source>
        <translation>
            <numerusform>Saved. %n form so far.</numerusform>
            <numerusform>Saved. %n forms so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) are in order</source>
        <translation>
            <numerusform>%1 of %n rule is in order</numerusform>
            <numerusform>%1 of %n rules are in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the clients stay %n day(s) or longer.</source>
        <translation>
            <numerusform>Half of the clients stay %n day or longer.</numerusform>
            <numerusform>Half of the clients stay %n days or longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n of each part</source>
        <translation>
            <numerusform>at most %n of each part</numerusform>
            <numerusform>at most %n of each part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiyin::JobBar</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiyin::MainWindow</name>
    <message numerus="yes">
        <source>Lock after %n minute(s)</source>
        <translation>
            <numerusform>Lock after %n minute</numerusform>
            <numerusform>Lock after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiyin::PersonStep</name>
    <message numerus="yes">
        <source>At least %n character(s). A sentence is easier to keep than a puzzle.</source>
        <translation>
            <numerusform>At least %n character. A sentence is easier to keep than a puzzle.</numerusform>
            <numerusform>At least %n characters. A sentence is easier to keep than a puzzle.</numerusform>
        </translation>
    </message>
</context>
</TS>
