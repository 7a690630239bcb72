<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
