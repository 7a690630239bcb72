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
