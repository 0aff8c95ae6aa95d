<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>text</name>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number within the limits of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no rows: choose a file with a header and data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none of the rows could be read (%2 rejected); nothing was imported. Check the mapping: column names, decimal sign and date format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column “%2”: correct the mapping or the header of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no column was recognised as %2: name it in a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping of column “%1” to the feature “%2” contradicts the catalogue of the project: correct the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid JSON: correct the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the field “%2” cannot be “%3”: correct the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist: check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: check that it is a file you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: check the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not written; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Herleid project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Herleid project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Herleid (file version %2; this program reads up to %3): install the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be brought from file version %2 to this program&apos;s; the file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being changed by another program: close that and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: restore a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the project file could not do this; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no catalogue “%1”: use woz_dwellings, lucas_county or a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinate system “%1” is not known or not in metres: use an EPSG code such as EPSG:28992.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dwelling “%1” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sale “%1” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feature “%1” in the catalogue of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model %1 in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” cannot be the value of “%1”; expected is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date: write it as 2025-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sales to fit: import sales first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 usable sales and at least %2 are needed: import more sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has %2 coefficients for %1 sales: use fewer terms or import more sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit did not converge in %1 iterations (term “%2”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model specification has an error in the term “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no model yet: fit one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation failed (%1); no result was kept. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valuation did not add up (%1: expected %2, found %3) and was refused. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of this project was changed outside the program: row %1 does not fit the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row does not have the fields of the header (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8: save the file as UTF-8 or name its encoding in the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number (decimal sign “%2”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is less than the minimum %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than the maximum %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date in the form %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the values of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price “%1” is not more than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sale date is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identifier is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identifier “%1” stands already in row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this translation: nl for Dutch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the column %2 is a combination of others and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has one value only and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” occurs rarely; number of sales: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales without a place on the map: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales left out because they were not at arm&apos;s length: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales left out because they were later than the chosen day: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sales are in one month, so there is no price index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) lies outside what was sold: its effect is an estimate beyond the sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” did not occur among the sales, so no effect could be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not recorded for this dwelling: check the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of this dwelling on the map is not recorded, so its location has no effect on the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dwelling lies outside the area of the sales: the effect of its location is that of the nearest part of that area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The valuation date %1 lies outside the period of the sales (%2 to %3): the price level of the nearest month was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer comparable sales were found than usual: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale %1 differs a lot from this dwelling (net correction %2, gross %3): read it with caution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration to sale prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, like the typical dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (typical dwelling: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sold on %2 for %3, adjusted to this dwelling and date: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the differences in ln price (R²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparable sales considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale used after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of model and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the recorded facts with the dwelling. Is one of them wrong? Tell the municipality: the value is then calculated again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up the amounts of the breakdown: the sum is %1, to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each column of the valuation matrix, add the index and the corrections to the sale price: the sum is the adjusted price, to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect in % compares this dwelling with the typical sold dwelling on one point, all else equal; ± is the standard error of that effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comparable sales were found; the value rests on the model alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is the weighted (geometric) average of the model value %1 (weight %2) and the adjusted prices below their weights, before calibration and rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted to this dwelling and to the valuation date, these sales come to %1 up to %2. They support the value and carry no weight of their own: it follows from all sales together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation of the valuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dwelling %1 · in the state of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range (%1): %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running total (thousands)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line says what the dwelling has, what the typical sold dwelling has, and what the difference does to the value. The amounts add up to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside what was sold, or not recorded: an uncertain effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold: differs from this dwelling. (!): more than 15% net or 25% gross correction; read with caution. Amounts in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ this dwelling  ● sale, numbered as in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this value rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with, among others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdown of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check this yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparable sales: valuation matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index to valuation date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index, amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from valuation date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts at the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdown of the value, to the cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale in thousands (%1); it does not begin at zero. Arrow to the right: adds to the value; to the left: takes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale in thousands (%1). Arrow to the right: adds to the value; to the left: takes off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
