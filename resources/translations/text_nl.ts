<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>text</name>
    <message>
        <source>it is empty</source>
        <translation>het is leeg</translation>
    </message>
    <message>
        <source>it occurs twice</source>
        <translation>het komt twee keer voor</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>het ontbreekt</translation>
    </message>
    <message>
        <source>it is not known</source>
        <translation>het is niet bekend</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a number within the limits of the catalogue</source>
        <translation>een getal binnen de grenzen van de catalogus</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>een van: %1</translation>
    </message>
    <message>
        <source>%1 holds no rows: choose a file with a header and data.</source>
        <translation>%1 bevat geen rijen: kies een bestand met een kopregel en gegevens.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”: correct the mapping or the header of the file.</source>
        <translation>%1 heeft geen kolom ‘%2’: verbeter de koppeling of de kopregel van het bestand.</translation>
    </message>
    <message>
        <source>%1: no column was recognised as %2: name it in a mapping.</source>
        <translation>%1: geen kolom is herkend als %2: noem die in een koppeling.</translation>
    </message>
    <message>
        <source>The mapping of column “%1” to the feature “%2” contradicts the catalogue of the project: correct the mapping.</source>
        <translation>De koppeling van kolom ‘%1’ aan het kenmerk ‘%2’ is in strijd met de catalogus van het project: verbeter de koppeling.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid JSON: correct the file.</source>
        <translation>%1, regel %2, kolom %3: dit is geen geldige JSON: verbeter het bestand.</translation>
    </message>
    <message>
        <source>%1: the field “%2” cannot be “%3”: correct the file.</source>
        <translation>%1: het veld ‘%2’ kan niet ‘%3’ zijn: verbeter het bestand.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Afgebroken; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 does not exist: check the name and the folder.</source>
        <translation>%1 bestaat niet: controleer de naam en de map.</translation>
    </message>
    <message>
        <source>%1 cannot be read: check that it is a file you may read.</source>
        <translation>%1 kan niet worden gelezen: controleer of het een bestand is dat u mag lezen.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is: choose another name.</source>
        <translation>%1 bestaat al en is niet gewijzigd: kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 cannot be written: check the folder and its permissions.</source>
        <translation>%1 kan niet worden geschreven: controleer de map en de rechten daarop.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not written; free some space and try again.</source>
        <translation>De schijf is vol, dus %1 is niet geschreven; maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is not a Herleid project file.</source>
        <translation>%1 is geen projectbestand van Herleid.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Herleid project.</source>
        <translation>%1 is een database van een ander programma, geen project van Herleid.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Herleid (file version %2; this program reads up to %3): install the newer program.</source>
        <translation>%1 is gemaakt met een nieuwere Herleid (bestandsversie %2; dit programma leest tot en met %3): installeer het nieuwere programma.</translation>
    </message>
    <message>
        <source>%1 could not be brought from file version %2 to this program&apos;s; the file is as it was.</source>
        <translation>%1 kon niet van bestandsversie %2 naar die van dit programma worden gebracht; het bestand is zoals het was.</translation>
    </message>
    <message>
        <source>%1 is being changed by another program: close that and try again.</source>
        <translation>%1 wordt door een ander programma gewijzigd: sluit dat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore a copy.</source>
        <translation>%1 is beschadigd: zet een kopie terug.</translation>
    </message>
    <message>
        <source>%1: the project file could not do this; nothing was changed.</source>
        <translation>%1: dit lukte niet in het projectbestand; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no catalogue “%1”: use woz_dwellings, lucas_county or a JSON file.</source>
        <translation>Er is geen catalogus ‘%1’: gebruik woz_dwellings, lucas_county of een JSON-bestand.</translation>
    </message>
    <message>
        <source>The coordinate system “%1” is not known or not in metres: use an EPSG code such as EPSG:28992.</source>
        <translation>Het coördinatenstelsel ‘%1’ is niet bekend of niet in meters: gebruik een EPSG-code zoals EPSG:28992.</translation>
    </message>
    <message>
        <source>There is no dwelling “%1” in this project.</source>
        <translation>Er is geen woning ‘%1’ in dit project.</translation>
    </message>
    <message>
        <source>There is no sale “%1” in this project.</source>
        <translation>Er is geen verkoop ‘%1’ in dit project.</translation>
    </message>
    <message>
        <source>There is no feature “%1” in the catalogue of this project.</source>
        <translation>Er is geen kenmerk ‘%1’ in de catalogus van dit project.</translation>
    </message>
    <message>
        <source>There is no model %1 in this project.</source>
        <translation>Er is geen model %1 in dit project.</translation>
    </message>
    <message>
        <source>“%2” cannot be the value of “%1”; expected is %3.</source>
        <translation>‘%2’ kan geen waarde van ‘%1’ zijn; verwacht wordt %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date: write it as 2025-01-31.</source>
        <translation>‘%1’ is geen datum: schrijf die als 2025-01-31.</translation>
    </message>
    <message>
        <source>There are no sales to fit: import sales first.</source>
        <translation>Er zijn geen verkopen om het model op te schatten: lees eerst verkopen in.</translation>
    </message>
    <message>
        <source>There are %1 usable sales and at least %2 are needed: import more sales.</source>
        <translation>Er zijn %1 bruikbare verkopen en er zijn er minstens %2 nodig: lees meer verkopen in.</translation>
    </message>
    <message>
        <source>The model has %2 coefficients for %1 sales: use fewer terms or import more sales.</source>
        <translation>Het model heeft %2 coëfficiënten voor %1 verkopen: gebruik minder termen of lees meer verkopen in.</translation>
    </message>
    <message>
        <source>The fit did not converge in %1 iterations (term “%2”).</source>
        <translation>De schatting kwam in %1 stappen niet tot een uitkomst (term ‘%2’).</translation>
    </message>
    <message>
        <source>The model specification has an error in the term “%1”.</source>
        <translation>De modelspecificatie heeft een fout in de term ‘%1’.</translation>
    </message>
    <message>
        <source>This project has no model yet: fit one first.</source>
        <translation>Dit project heeft nog geen model: schat er eerst een.</translation>
    </message>
    <message>
        <source>The calculation failed (%1); no result was kept. Please report this.</source>
        <translation>De berekening is mislukt (%1); er is geen uitkomst bewaard. Meld dit alstublieft.</translation>
    </message>
    <message>
        <source>A valuation did not add up (%1: expected %2, found %3) and was refused. Please report this.</source>
        <translation>Een waardering telde niet op (%1: verwacht %2, gevonden %3) en is geweigerd. Meld dit alstublieft.</translation>
    </message>
    <message>
        <source>The log of this project was changed outside the program: row %1 does not fit the chain.</source>
        <translation>Het logboek van dit project is buiten het programma gewijzigd: rij %1 past niet in de keten.</translation>
    </message>
    <message>
        <source>Unknown error.</source>
        <translation>Onbekende fout.</translation>
    </message>
    <message>
        <source>the text is not UTF-8: save the file as UTF-8 or name its encoding in the mapping</source>
        <translation>de tekst is geen UTF-8: bewaar het bestand als UTF-8 of noem de codering in de koppeling</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>‘%1’ is geen getal</translation>
    </message>
    <message>
        <source>“%1” is not a number (decimal sign “%2”)</source>
        <translation>‘%1’ is geen getal (decimaalteken ‘%2’)</translation>
    </message>
    <message>
        <source>%1 is less than the minimum %2</source>
        <translation>%1 is minder dan het minimum %2</translation>
    </message>
    <message>
        <source>%1 is more than the maximum %2</source>
        <translation>%1 is meer dan het maximum %2</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form %2</source>
        <translation>‘%1’ is geen datum in de vorm %2</translation>
    </message>
    <message>
        <source>“%1” is not one of the values of the catalogue</source>
        <translation>‘%1’ is geen waarde uit de catalogus</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <translation>de koopsom ontbreekt</translation>
    </message>
    <message>
        <source>the price “%1” is not more than 0</source>
        <translation>de koopsom ‘%1’ is niet meer dan 0</translation>
    </message>
    <message>
        <source>the sale date is missing</source>
        <translation>de verkoopdatum ontbreekt</translation>
    </message>
    <message>
        <source>the identifier is missing</source>
        <translation>het kenmerknummer ontbreekt</translation>
    </message>
    <message>
        <source>the identifier “%1” stands already in row %2</source>
        <translation>het nummer ‘%1’ staat al in rij %2</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>‘%1’ is geen ja en geen nee</translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation>de rij kan niet worden gelezen</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rij %1: %2</translation>
    </message>
    <message>
        <source>row %1, column “%2”: %3</source>
        <translation>rij %1, kolom ‘%2’: %3</translation>
    </message>
    <message>
        <source>Sale of %1</source>
        <translation>Verkoop van %1</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Verkoop %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this translation: nl for Dutch</comment>
        <translation>nl</translation>
    </message>
    <message>
        <source>%1: the column %2 is a combination of others and was left out.</source>
        <translation>%1: de kolom %2 volgt uit andere en is weggelaten.</translation>
    </message>
    <message>
        <source>%1: has one value only and was left out.</source>
        <translation>%1: heeft maar één waarde en is weggelaten.</translation>
    </message>
    <message>
        <source>%1: “%2” has too few sales for an estimate of its own; number of sales: %3.</source>
        <translation>%1: ‘%2’ heeft te weinig verkopen voor een eigen schatting; aantal: %3.</translation>
    </message>
    <message>
        <source>Sales without a place on the map: %1.</source>
        <translation>Verkopen zonder plaats op de kaart: %1.</translation>
    </message>
    <message>
        <source>Sales left out because they were not at arm&apos;s length: %1.</source>
        <translation>Verkopen weggelaten omdat de koper en de verkoper niet onafhankelijk waren: %1.</translation>
    </message>
    <message>
        <source>Sales left out because they were later than the chosen day: %1.</source>
        <translation>Verkopen weggelaten omdat ze na de gekozen dag waren: %1.</translation>
    </message>
    <message>
        <source>The fit had not settled after %1 steps; treat its figures with care.</source>
        <translation>De schatting was na %1 stappen nog niet stabiel; ga zorgvuldig om met de uitkomsten.</translation>
    </message>
    <message>
        <source>%1: held level where the sales alone would let it go the other way.</source>
        <translation>%1: vlak gehouden waar de verkopen alleen de andere kant op zouden wijzen.</translation>
    </message>
    <message>
        <source>Completion at the sale</source>
        <translation>Gereedheid bij verkoop</translation>
    </message>
    <message>
        <source>Completed when sold</source>
        <translation>Opgeleverd bij verkoop</translation>
    </message>
    <message>
        <source>Immediate vicinity</source>
        <translation>Directe omgeving</translation>
    </message>
    <message>
        <source>Price movement in this area</source>
        <translation>Prijsontwikkeling in dit gebied</translation>
    </message>
    <message>
        <source>%1 at this place</source>
        <translation>%1 op deze plek</translation>
    </message>
    <message>
        <source>All sales are in one month, so there is no price index.</source>
        <translation>Alle verkopen vallen in één maand, dus er is geen prijsindex.</translation>
    </message>
    <message>
        <source>%1 was left out of the model.</source>
        <translation>%1 is uit het model weggelaten.</translation>
    </message>
    <message>
        <source>%1 (%2) lies outside what was sold: its effect is an estimate beyond the sales.</source>
        <translation>%1 (%2) valt buiten wat is verkocht: het effect is een schatting voorbij de verkopen.</translation>
    </message>
    <message>
        <source>%1: “%2” did not occur among the sales, so no effect could be measured.</source>
        <translation>%1: ‘%2’ kwam bij de verkopen niet voor, dus er kon geen effect worden gemeten.</translation>
    </message>
    <message>
        <source>%1 is not recorded for this dwelling: check the record.</source>
        <translation>%1 is voor deze woning niet vastgelegd: controleer de registratie.</translation>
    </message>
    <message>
        <source>The place of this dwelling on the map is not recorded, so its location has no effect on the value.</source>
        <translation>De plaats van deze woning op de kaart is niet vastgelegd; de ligging heeft daarom geen effect op de waarde.</translation>
    </message>
    <message>
        <source>This dwelling lies outside the area of the sales: the effect of its location is that of the nearest part of that area.</source>
        <translation>Deze woning ligt buiten het gebied van de verkopen: het effect van de ligging is dat van het dichtstbijzijnde deel van dat gebied.</translation>
    </message>
    <message>
        <source>The valuation date %1 lies outside the period of the sales (%2 to %3): the price level of the nearest month was used.</source>
        <translation>De waardepeildatum %1 valt buiten de periode van de verkopen (%2 tot en met %3): het prijspeil van de dichtstbijzijnde maand is gebruikt.</translation>
    </message>
    <message>
        <source>Fewer comparable sales were found than usual: %1.</source>
        <translation>Er zijn minder vergelijkbare verkopen gevonden dan gebruikelijk: %1.</translation>
    </message>
    <message>
        <source>Sale %1 differs a lot from this dwelling (net correction %2, gross %3): read it with caution.</source>
        <translation>Verkoop %1 verschilt veel van deze woning (correctie netto %2, bruto %3): wees voorzichtig met deze vergelijking.</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Uitgangswaarde</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ligging</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Prijspeil</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Calibration to sale prices</source>
        <translation>IJking op verkoopprijzen</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <translation>%1, gecontroleerd %2</translation>
    </message>
    <message>
        <source>%1, like the typical dwelling</source>
        <translation>%1, net als de gemiddelde woning</translation>
    </message>
    <message>
        <source>%1 (typical dwelling: %2)</source>
        <translation>%1 (gemiddelde woning: %2)</translation>
    </message>
    <message>
        <source>%1: sold on %2 for %3, adjusted to this dwelling and date: %4</source>
        <translation>%1: verkocht op %2 voor %3, herleid naar deze woning en de peildatum: %4</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>version %1 (%2)</source>
        <translation>versie %1 (%2)</translation>
    </message>
    <message>
        <source>Sales used</source>
        <translation>Gebruikte verkopen</translation>
    </message>
    <message>
        <source>%1 of %2, from %3 to %4</source>
        <translation>%1 van %2, van %3 tot en met %4</translation>
    </message>
    <message>
        <source>Explained by the model</source>
        <translation>Verklaard door het model</translation>
    </message>
    <message>
        <source>%1 of the differences in ln price (R²)</source>
        <translation>%1 van de verschillen in ln prijs (R²)</translation>
    </message>
    <message>
        <source>No sale used after</source>
        <translation>Geen verkoop gebruikt na</translation>
    </message>
    <message>
        <source>Model value</source>
        <translation>Modelwaarde</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, gewicht %2</translation>
    </message>
    <message>
        <source>Fingerprint of model and data</source>
        <translation>Vingerafdruk van model en gegevens</translation>
    </message>
    <message>
        <source>Compare the recorded facts with the dwelling. Is one of them wrong? Tell the municipality: the value is then calculated again.</source>
        <translation>Vergelijk de vastgelegde gegevens met de woning. Klopt er iets niet? Meld dit bij de gemeente: de waarde wordt dan opnieuw berekend.</translation>
    </message>
    <message>
        <source>Add up the amounts of the breakdown: the sum is %1, to the cent.</source>
        <translation>Tel de bedragen van de opbouw bij elkaar op: de som is %1, tot op de cent.</translation>
    </message>
    <message>
        <source>In each column of the valuation matrix, add the index and the corrections to the sale price: the sum is the adjusted price, to the cent.</source>
        <translation>Tel in elke kolom van de waardematrix de indexering en de correcties op bij de koopsom: de som is de herleide prijs, tot op de cent.</translation>
    </message>
    <message>
        <source>The effect in % compares this dwelling with the typical sold dwelling on one point, all else equal; ± is the standard error of that effect.</source>
        <translation>Het effect in % vergelijkt deze woning op één punt met de gemiddelde verkochte woning, terwijl al het andere gelijk blijft; ± is de standaardfout van dat effect.</translation>
    </message>
    <message>
        <source>No comparable sales were found; the value rests on the model alone.</source>
        <translation>Er zijn geen vergelijkbare verkopen gevonden; de waarde berust alleen op het model.</translation>
    </message>
    <message>
        <source>Adjusted to this dwelling and to the valuation date, these sales come to %1 up to %2. They support the value and carry no weight of their own: it follows from all sales together.</source>
        <translation>Herleid naar deze woning en naar de waardepeildatum komen deze verkopen uit op %1 tot %2. Ze ondersteunen de waarde en hebben geen eigen gewicht: de waarde volgt uit alle verkopen samen.</translation>
    </message>
    <message>
        <source>Explanation of the valuation</source>
        <translation>Toelichting op de waardering</translation>
    </message>
    <message>
        <source>Dwelling %1 · in the state of %2</source>
        <translation>Woning %1 · toestand op %2</translation>
    </message>
    <message>
        <source>value on %1</source>
        <translation>waarde op %1</translation>
    </message>
    <message>
        <source>range (%1): %2 to %3</source>
        <translation>bandbreedte (%1): %2 tot %3</translation>
    </message>
    <message>
        <source>Running total (thousands)</source>
        <translation>Tussenstand (duizendtallen)</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>This dwelling</source>
        <translation>Deze woning</translation>
    </message>
    <message>
        <source>Typical dwelling</source>
        <translation>Gemiddelde woning</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Bedrag (%1)</translation>
    </message>
    <message>
        <source>Source of the fact</source>
        <translation>Bron van het gegeven</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Every line says what the dwelling has, what the typical sold dwelling has, and what the difference does to the value. The amounts add up to the cent.</source>
        <translation>Elke regel noemt wat de woning heeft, wat de gemiddelde verkochte woning heeft en wat het verschil met de waarde doet. De bedragen tellen op tot op de cent.</translation>
    </message>
    <message>
        <source>Outside what was sold, or not recorded: an uncertain effect.</source>
        <translation>Buiten wat is verkocht, of niet vastgelegd: een onzeker effect.</translation>
    </message>
    <message>
        <source>Bold: differs from this dwelling. (!): more than 15% net or 25% gross correction; read with caution. Amounts in %1.</source>
        <translation>Vet: wijkt af van deze woning. (!): meer dan 15% netto of 25% bruto correctie; wees voorzichtig met deze vergelijking. Bedragen in %1.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>◆ this dwelling  ● sale, numbered as in the matrix</source>
        <translation>◆ deze woning  ● verkoop, genummerd als in de waardematrix</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>What this value rests on</source>
        <translation>Waarop deze waarde berust</translation>
    </message>
    <message>
        <source>What made the difference</source>
        <translation>Wat het verschil maakte</translation>
    </message>
    <message>
        <source>Compared with, among others</source>
        <translation>Onder meer vergeleken met</translation>
    </message>
    <message>
        <source>Breakdown of the value</source>
        <translation>Opbouw van de waarde</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>How to check this yourself</source>
        <translation>Zo rekent u het zelf na</translation>
    </message>
    <message>
        <source>Comparable sales: valuation matrix</source>
        <translation>Vergelijkbare verkopen: waardematrix</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Date of sale</source>
        <translation>Datum verkoopovereenkomst</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>Koopsom</translation>
    </message>
    <message>
        <source>Own sale</source>
        <translation>Eigen verkoop</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Index to valuation date</source>
        <translation>Indexering naar peildatum</translation>
    </message>
    <message>
        <source>Index, amount</source>
        <translation>Indexering, bedrag</translation>
    </message>
    <message>
        <source>Adjusted price</source>
        <translation>Herleide prijs</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Net correction</source>
        <translation>Correctie netto</translation>
    </message>
    <message>
        <source>Gross correction</source>
        <translation>Correctie bruto</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Gelijkenis</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Days from valuation date</source>
        <translation>Dagen ten opzichte van peildatum</translation>
    </message>
    <message>
        <source>Facts that differ</source>
        <translation>Afwijkende gegevens</translation>
    </message>
    <message>
        <source>Facts at the sale</source>
        <translation>Gegevens bij verkoop</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcties</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Why chosen</source>
        <translation>Waarom gekozen</translation>
    </message>
    <message>
        <source>Breakdown of the value, to the cent</source>
        <translation>Opbouw van de waarde, tot op de cent</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
    <message>
        <source>Scale in thousands (%1); it does not begin at zero. Arrow to the right: adds to the value; to the left: takes off.</source>
        <translation>Schaal in duizenden (%1); die begint niet bij nul. Pijl naar rechts: verhoogt de waarde; naar links: verlaagt de waarde.</translation>
    </message>
    <message>
        <source>Scale in thousands (%1). Arrow to the right: adds to the value; to the left: takes off.</source>
        <translation>Schaal in duizenden (%1). Pijl naar rechts: verhoogt de waarde; naar links: verlaagt de waarde.</translation>
    </message>
    <message>
        <source>Sales that could be compared</source>
        <translation>Verkopen die in aanmerking kwamen</translation>
    </message>
    <message>
        <source>Source of the facts: %1</source>
        <translation>Bron van de gegevens: %1</translation>
    </message>
    <message>
        <source>Number of the sale</source>
        <translation>Nummer van de verkoop</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Geïndexeerde koopsom</translation>
    </message>
    <message>
        <source>Created %1 with the catalogue %2 (number of features: %3).
</source>
        <translation>%1 is aangemaakt met de catalogus %2 (aantal kenmerken: %3).
</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Everything together took %1 s.</source>
        <translation>Alles samen duurde %1 s.</translation>
    </message>
    <message>
        <source>Explained dwelling %1 in %2</source>
        <translation>Woning %1 toegelicht in %2</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>%1 aangemaakt</translation>
    </message>
    <message>
        <source>Fitted model version %1 on %2 sales, R² %3</source>
        <translation>Modelversie %1 geschat op %2 verkopen, R² %3</translation>
    </message>
    <message>
        <source>Model version %1 (%2), fitted on %3 of %4 sales from %5 to %6.
</source>
        <translation>Modelversie %1 (%2), geschat op %3 van %4 verkopen van %5 tot en met %6.
</translation>
    </message>
    <message>
        <source>R² %1; residual standard deviation of ln price %2; coefficients %3.
</source>
        <translation>R² %1; standaardafwijking van het residu van ln prijs %2; coëfficiënten %3.
</translation>
    </message>
    <message>
        <source>%1: %2 rows, accepted %3, rejected %4.
</source>
        <translation>%1: %2 rijen, aanvaard %3, afgewezen %4.
</translation>
    </message>
    <message>
        <source>Preview: nothing was imported.
</source>
        <translation>Voorbeeld: er is niets ingelezen.
</translation>
    </message>
    <message>
        <source>New dwellings: %1; new sales: %2; dwellings known already: %3.
</source>
        <translation>Nieuwe woningen: %1; nieuwe verkopen: %2; al bekende woningen: %3.
</translation>
    </message>
    <message>
        <source>Columns not used: %1.
</source>
        <translation>Niet gebruikte kolommen: %1.
</translation>
    </message>
    <message>
        <source>%1, rejected %2</source>
        <translation>%1, afgewezen %2</translation>
    </message>
    <message>
        <source>and %1 more rejected rows; --rejects FILE.csv writes them all.</source>
        <translation>en nog %1 afgewezen rijen; --rejects BESTAND.csv schrijft ze allemaal weg.</translation>
    </message>
    <message>
        <source>%1 version %2 (%3), %4: sales %5, R² %6
</source>
        <translation>%1 versie %2 (%3), %4: verkopen %5, R² %6
</translation>
    </message>
    <message>
        <source>This project has no model yet.
</source>
        <translation>Dit project heeft nog geen model.
</translation>
    </message>
    <message>
        <source>%1 (see herleid-cli --help)</source>
        <translation>%1 (zie herleid-cli --help)</translation>
    </message>
    <message>
        <source>The program made an error (%1); nothing was kept. Please report this.</source>
        <translation>Het programma maakte een fout (%1); er is niets bewaard. Meld dit alstublieft.</translation>
    </message>
    <message>
        <source>, about %1 s left</source>
        <translation>, nog ongeveer %1 s</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lezen</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>controleren</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>bewaren</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>voorbereiden</translation>
    </message>
    <message>
        <source>fitting</source>
        <translation>schatten</translation>
    </message>
    <message>
        <source>measuring uncertainty</source>
        <translation>onzekerheid bepalen</translation>
    </message>
    <message>
        <source>valuing</source>
        <translation>waarderen</translation>
    </message>
    <message>
        <source>Valued on %1 with model version %2; number of dwellings: %3.
</source>
        <translation>Gewaardeerd op %1 met modelversie %2; aantal woningen: %3.
</translation>
    </message>
    <message>
        <source>%1: %2 (range %3 to %4)
</source>
        <translation>%1: %2 (bandbreedte %3 tot %4)
</translation>
    </message>
    <message>
        <source>%1: no row could be read (rejected: %2), so nothing was imported: check the mapping (columns, decimal sign, date format)</source>
        <translation>%1: geen enkele rij kon worden gelezen (afgewezen: %2), dus er is niets ingelezen: controleer de koppeling (kolommen, decimaalteken, datumnotatie)</translation>
    </message>
    <message>
        <source>%1; the first is row %2: %3.</source>
        <translation>%1; de eerste is rij %2: %3.</translation>
    </message>
    <message>
        <source>%1; the first is row %2, column “%3”, “%4”: %5.</source>
        <translation>%1; de eerste is rij %2, kolom ‘%3’, ‘%4’: %5.</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>een aanhalingsteken wordt nergens gesloten</translation>
    </message>
    <message>
        <source>the row has %1 fields and the header %2</source>
        <translation>de rij heeft %1 velden en de kopregel %2</translation>
    </message>
    <message>
        <source>the identifier “%1” is in the project already</source>
        <translation>het nummer ‘%1’ staat al in het project</translation>
    </message>
    <message>
        <source>“%1” is no place in the coordinate system %2</source>
        <translation>‘%1’ is geen plaats in het coördinatenstelsel %2</translation>
    </message>
    <message>
        <source>%1 was left out of the model: no sale has a place on the map.</source>
        <translation>%1 is uit het model weggelaten: van geen enkele verkoop is de plaats op de kaart bekend.</translation>
    </message>
    <message>
        <source>Dwelling %1</source>
        <translation>Woning %1</translation>
    </message>
    <message>
        <source>In the state of %1</source>
        <translation>Toestand op %1</translation>
    </message>
    <message>
        <source>No correction for any of these sales: %1.</source>
        <translation>Bij geen van deze verkopen een correctie: %1.</translation>
    </message>
    <message>
        <source>Model version %1 was frozen before, by %2 on %3: a frozen version never changes.</source>
        <translation>Modelversie %1 is al vastgesteld, door %2 op %3: een vastgestelde versie verandert nooit.</translation>
    </message>
    <message>
        <source>Freezing model version %1 needs a note: say why this version is final.</source>
        <translation>Modelversie %1 vaststellen vraagt een toelichting: zeg waarom deze versie definitief is.</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>kleinste kwadraten</translation>
    </message>
    <message>
        <source>additive</source>
        <translation>additief</translation>
    </message>
    <message>
        <source>Model version %1 is frozen: %2
</source>
        <translation>Modelversie %1 is vastgesteld: %2
</translation>
    </message>
    <message>
        <source>    frozen by %1, %2: %3
</source>
        <translation>    vastgesteld door %1, %2: %3
</translation>
    </message>
    <message>
        <source>Age at the sale</source>
        <translation>Leeftijd bij verkoop</translation>
    </message>
    <message>
        <source>%1 year</source>
        <comment>age</comment>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>age</comment>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>All dwellings</source>
        <translation>Alle woningen</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Gebied %1</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>logaritmische schaal</translation>
    </message>
    <message>
        <source>effect on the price (%)</source>
        <translation>effect op de prijs (%)</translation>
    </message>
    <message>
        <source>this dwelling: %1</source>
        <translation>deze woning: %1</translation>
    </message>
    <message>
        <source>%1: from %2 at %3 to %4 at %5.</source>
        <translation>%1: van %2 bij %3 tot %4 bij %5.</translation>
    </message>
    <message>
        <source>%1: effect of every level, with its 95% band.</source>
        <translation>%1: effect van elk niveau, met de bandbreedte van 95%.</translation>
    </message>
    <message>
        <source>%1: one line a group.</source>
        <translation>%1: één lijn per groep.</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <translation>%1 = 100</translation>
    </message>
    <message>
        <source>%1: %2 in the last month (%3–%4).</source>
        <translation>%1: %2 in de laatste maand (%3–%4).</translation>
    </message>
    <message>
        <source>sold above (+) or below (−) the estimate</source>
        <translation>verkocht boven (+) of onder (−) de schatting</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>Histogram of the leave-one-out residuals with the law of the fit.</source>
        <translation>Histogram van de afwijkingen per weggelaten verkoop, met de verdeling van het model.</translation>
    </message>
    <message>
        <source>expected by the law of the fit (σ)</source>
        <translation>verwacht volgens het model (σ)</translation>
    </message>
    <message>
        <source>found (σ)</source>
        <translation>gevonden (σ)</translation>
    </message>
    <message>
        <source>Quantiles 1% to 99% of the residuals: on the line where the law holds.</source>
        <translation>Kwantielen 1% tot 99% van de afwijkingen: op de lijn waar de verdeling klopt.</translation>
    </message>
    <message>
        <source>median residual (%)</source>
        <translation>mediane afwijking (%)</translation>
    </message>
    <message>
        <source>Median residual by month of sale.</source>
        <translation>Mediane afwijking per maand van verkoop.</translation>
    </message>
    <message>
        <source>Map of the price of a place.</source>
        <translation>Kaart van de prijs van een plek.</translation>
    </message>
    <message>
        <source>Map of the residuals.</source>
        <translation>Kaart van de afwijkingen.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>onder %1</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 en hoger</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Market model, version %1</source>
        <translation>Marktmodel, versie %1</translation>
    </message>
    <message>
        <source>What the sales say about prices, as the model has it. All effects are for dwellings that are equal in everything else.</source>
        <translation>Wat de verkopen volgens het model over de prijzen zeggen. Elk effect geldt voor woningen die verder in alles gelijk zijn.</translation>
    </message>
    <message>
        <source>With %1: model value %2 on %3.</source>
        <translation>Met %1: modelwaarde %2 op %3.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, van %2 tot en met %3</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Verklaard</translation>
    </message>
    <message>
        <source>%1 of the differences in price (R² of ln price, odd prices count less)</source>
        <translation>%1 van de prijsverschillen (R² van ln prijs, vreemde prijzen tellen minder mee)</translation>
    </message>
    <message>
        <source>%1 of the differences in price (R² of ln price)</source>
        <translation>%1 van de prijsverschillen (R² van ln prijs)</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Tot rust gekomen</translation>
    </message>
    <message>
        <source>no: treat the figures with care</source>
        <translation>nee: gebruik de cijfers met voorzichtigheid</translation>
    </message>
    <message>
        <source>Number of remarks on this fit: %1; see “The fit in full”.</source>
        <translation>Aantal opmerkingen bij dit model: %1; zie ‘Het model volledig’.</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Effect on the price in percent against the typical sold dwelling; the band holds the true effect in 95 of 100 cases. Bars along the foot: where the sales are.</source>
        <translation>Effect op de prijs in procenten ten opzichte van de gemiddeld verkochte woning; de bandbreedte bevat het werkelijke effect in 95 van de 100 gevallen. Streepjes langs de onderrand: waar de verkopen liggen.</translation>
    </message>
    <message>
        <source>What each fact does to the price</source>
        <translation>Wat elk kenmerk met de prijs doet</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Samen: %1.</translation>
    </message>
    <message>
        <source>This dwelling with another value instead (%1)</source>
        <translation>Deze woning met een andere waarde van dit kenmerk (%1)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>95% band</source>
        <translation>Bandbreedte (95%)</translation>
    </message>
    <message>
        <source>Where an effect differs</source>
        <translation>Waar een effect verschilt</translation>
    </message>
    <message>
        <source>What comes on top of the effects above, or off them, for some dwellings.</source>
        <translation>Wat er voor sommige woningen bij de effecten hierboven komt, of ervan af gaat.</translation>
    </message>
    <message>
        <source>held in order</source>
        <translation>in volgorde gehouden</translation>
    </message>
    <message>
        <source>hard to tell from: %1</source>
        <translation>moeilijk te onderscheiden van: %1</translation>
    </message>
    <message>
        <source>The terms of the model</source>
        <translation>De termen van het model</translation>
    </message>
    <message>
        <source>Moves a price: by how much it typically does. Share: its part of what the model explains; together 100%, below zero where it takes back what another gives. Degrees of freedom: how freely it may bend. Replaceable: 1 where other terms could do the same work; which one could do most stands beside it.</source>
        <translation>Beweegt een prijs: hoeveel doorgaans. Aandeel: het deel van wat het model verklaart; samen 100%, onder nul waar een term terugneemt wat een andere geeft. Vrijheidsgraden: hoe vrij de term kan buigen. Vervangbaar: 1 waar andere termen hetzelfde werk kunnen doen; welke dat het meest kan, staat ernaast.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Moves a price</source>
        <translation>Beweegt een prijs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Vrijheidsgraden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Replaceable</source>
        <translation>Vervangbaar</translation>
    </message>
    <message>
        <source>Mostly by</source>
        <translation>Vooral door</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Price of otherwise equal dwellings; the first month is 100, the band is 95%.</source>
        <translation>Prijs van verder gelijke woningen; de eerste maand is 100, de bandbreedte is 95%.</translation>
    </message>
    <message>
        <source>%1 (%2 sales)</source>
        <translation>%1 (%2 verkopen)</translation>
    </message>
    <message>
        <source>By group, with the index of all dwellings dashed:</source>
        <translation>Per groep, met gestreept de prijsindex van alle woningen:</translation>
    </message>
    <message>
        <source>Price index</source>
        <translation>Prijsindex</translation>
    </message>
    <message>
        <source>Index at the start of every year and in the last month</source>
        <translation>Prijsindex aan het begin van elk jaar en in de laatste maand</translation>
    </message>
    <message>
        <source>The price of a place</source>
        <translation>De prijs van een plek</translation>
    </message>
    <message>
        <source>How far prices were from what the model says of a sale it did not see (leave-one-out residuals).</source>
        <translation>Hoe ver prijzen lagen van wat het model zegt over een verkoop die het niet heeft gezien (iedere verkoop om beurten weggelaten).</translation>
    </message>
    <message>
        <source>Distribution; the line is what the law of the fit expects, the outer bars hold all beyond</source>
        <translation>Verdeling; de lijn is wat het model verwacht, de buitenste staven bevatten alles daarbuiten</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Kwantielen</translation>
    </message>
    <message>
        <source>By month of sale</source>
        <translation>Per maand van verkoop</translation>
    </message>
    <message>
        <source>By place: median of squares of %1 with at least five sales; below zero is hatched</source>
        <translation>Per plek: mediaan van vakken van %1 met ten minste vijf verkopen; onder nul is gearceerd</translation>
    </message>
    <message>
        <source>Where model and sales differ</source>
        <translation>Waar model en verkopen verschillen</translation>
    </message>
    <message>
        <source>By estimate: ten groups of equal size, cheapest first</source>
        <translation>Naar schatting: tien even grote groepen, de goedkoopste eerst</translation>
    </message>
    <message>
        <source>Middle of the group</source>
        <translation>Midden van de groep</translation>
    </message>
    <message>
        <source>Median residual</source>
        <translation>Mediane afwijking</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreiding</translation>
    </message>
    <message>
        <source>The largest differences: check these sales first. Weight: how much the fit still listened to them.</source>
        <translation>De grootste verschillen: controleer deze verkopen het eerst. Gewicht: hoezeer het model er nog naar luisterde.</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schatting</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Land scale</source>
        <translation>Grondstaffel</translation>
    </message>
    <message>
        <source>Derived from the model on %1: what the model says another unit of plot adds to the typical sold dwelling. Brackets stand where plots were sold; land up to the first bracket counts at the price of that bracket.</source>
        <translation>Afgeleid uit het model op %1: wat een extra eenheid grond volgens het model toevoegt aan de doorsneewoning die is verkocht. Er zijn alleen trappen waar kavels zijn verkocht; grond tot de eerste trap telt mee tegen de prijs van die trap.</translation>
    </message>
    <message>
        <source>Whole area</source>
        <translation>Hele gebied</translation>
    </message>
    <message>
        <source>%1: %2 sales, typical plot %3, typical value %4</source>
        <translation>%1: %2 verkopen, gebruikelijke kavel %3, gebruikelijke waarde %4</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Trap</translation>
    </message>
    <message>
        <source>Per unit of plot</source>
        <translation>Per eenheid grond</translation>
    </message>
    <message>
        <source>Land up to here</source>
        <translation>Grond tot hier</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specificatie</translation>
    </message>
    <message>
        <source>Estimated by</source>
        <translation>Geschat met</translation>
    </message>
    <message>
        <source>penalised least squares, smoothness by restricted maximum likelihood</source>
        <translation>kleinste kwadraten met straf, gladheid volgens restricted maximum likelihood (REML)</translation>
    </message>
    <message>
        <source>ordinary least squares</source>
        <translation>gewone kleinste kwadraten</translation>
    </message>
    <message>
        <source>Sales read and used</source>
        <translation>Verkopen gelezen en gebruikt</translation>
    </message>
    <message>
        <source>%1 read, %2 used</source>
        <translation>%1 gelezen, %2 gebruikt</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coëfficiënten</translation>
    </message>
    <message>
        <source>%1, of which %2 determined; %3 effective degrees of freedom</source>
        <translation>%1, waarvan %2 bepaald; %3 effectieve vrijheidsgraden</translation>
    </message>
    <message>
        <source>Law of the errors</source>
        <translation>Verdeling van de fouten</translation>
    </message>
    <message>
        <source>Student&apos;s t with %1 degrees of freedom: odd prices count less</source>
        <translation>Student-t met %1 vrijheidsgraden: vreemde prijzen tellen minder mee</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normaal</translation>
    </message>
    <message>
        <source>Residual standard deviation</source>
        <translation>Standaardafwijking van de residuen</translation>
    </message>
    <message>
        <source>%1 in ln price</source>
        <translation>%1 in ln prijs</translation>
    </message>
    <message>
        <source>R² and adjusted R²</source>
        <translation>R² en gecorrigeerde R²</translation>
    </message>
    <message>
        <source>Leave-one-out error</source>
        <translation>Fout per weggelaten verkoop</translation>
    </message>
    <message>
        <source>%1: ± %2 standard deviations</source>
        <translation>%1: ± %2 standaardafwijkingen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>%1 of smoothness, %2 of weights; %3</source>
        <translation>%1 voor de gladheid, %2 voor de gewichten; %3</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>tot rust gekomen</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>niet tot rust gekomen</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Er is niets weggelaten.</translation>
    </message>
    <message>
        <source>Remarks on the fit</source>
        <translation>Opmerkingen bij het model</translation>
    </message>
    <message>
        <source>The fit in full</source>
        <translation>Het model volledig</translation>
    </message>
    <message>
        <source>reading the model</source>
        <translation>model wordt gelezen</translation>
    </message>
    <message>
        <source>What the same typical dwelling costs more or less here than on average over the places of the sales. Below zero is hatched. Squares of %1.</source>
        <translation>Wat dezelfde doorsneewoning hier meer of minder kost dan gemiddeld over de plekken van de verkopen. Onder nul is gearceerd. Vakken van %1.</translation>
    </message>
    <message>
        <source>The numbers are the areas of the price index.</source>
        <translation>De nummers zijn de gebieden van de prijsindex.</translation>
    </message>
    <message>
        <source>Half of the sales</source>
        <translation>De helft van de verkopen</translation>
    </message>
    <message>
        <source>within %1 of an estimate that did not use the sale itself</source>
        <translation>ligt binnen %1 van een schatting die de verkoop zelf niet gebruikte</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” does not give one sale_id its one fold.</source>
        <translation>%1, rij %2: “%3” geeft niet één sale_id precies één deel (fold).</translation>
    </message>
    <message>
        <source>Sale %1 is in the project but not in the file with folds: give every sale a fold.</source>
        <translation>Verkoop %1 staat wel in het project maar niet in het bestand met delen (folds): geef elke verkoop een deel.</translation>
    </message>
    <message>
        <source>Sales valued by a model that had not seen them: %1.
</source>
        <translation>Verkopen, getaxeerd met een model dat ze niet kende: %1.
</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>Mediane afwijking</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Gemiddelde afwijking</translation>
    </message>
    <message>
        <source>Within 10% of the price</source>
        <translation>Binnen 10% van de verkoopprijs</translation>
    </message>
    <message>
        <source>Within 20% of the price</source>
        <translation>Binnen 20% van de verkoopprijs</translation>
    </message>
    <message>
        <source>Root mean square error of ln price</source>
        <translation>Wortel van de gemiddelde kwadratische fout van ln prijs</translation>
    </message>
    <message>
        <source>Explained part of the differences in ln price (R²)</source>
        <translation>Verklaard deel van de verschillen in ln prijs (R²)</translation>
    </message>
    <message>
        <source>Median ratio of value to price</source>
        <translation>Mediane verhouding taxatie/verkoopprijs</translation>
    </message>
    <message>
        <source>COD</source>
        <translation>COD (spreiding)</translation>
    </message>
    <message>
        <source>PRD</source>
        <translation>PRD</translation>
    </message>
    <message>
        <source>PRB</source>
        <translation>PRB</translation>
    </message>
    <message>
        <source>Prices within the 90% range</source>
        <translation>Verkoopprijzen binnen de bandbreedte van 90%</translation>
    </message>
    <message>
        <source>Mean width of that range</source>
        <translation>Gemiddelde breedte van die bandbreedte</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>Cancelled. Of run %1, %2 of %3 values are stored; the same command again goes on from there.</source>
        <translation>Afgebroken. Van run %1 zijn %2 van de %3 waarden opgeslagen; dezelfde opdracht gaat daar verder.</translation>
    </message>
    <message>
        <source>Sale %1 cannot be left out: a part of the model rests on it alone. Fit the model again without it to see the effect.</source>
        <translation>Verkoop %1 kan niet worden weggelaten: een deel van het model rust alleen op deze verkoop. Schat het model opnieuw zonder deze verkoop om het effect te zien.</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>gewicht %1</translation>
    </message>
    <message>
        <source>market</source>
        <translation>markt</translation>
    </message>
    <message>
        <source>location, as the model sees it</source>
        <translation>ligging volgens het model</translation>
    </message>
    <message>
        <source>age of the buildings</source>
        <translation>leeftijd van de gebouwen</translation>
    </message>
    <message>
        <source>changed facts</source>
        <translation>gewijzigde gegevens</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>een ander model</translation>
    </message>
    <message>
        <source>sales left out of the model</source>
        <translation>uit het model gelaten verkopen</translation>
    </message>
    <message>
        <source>comparable sales</source>
        <translation>vergelijkbare verkopen</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>ijking</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>afronding</translation>
    </message>
    <message>
        <source>stayed the same</source>
        <translation>bleef gelijk</translation>
    </message>
    <message>
        <source>rose by %1</source>
        <translation>steeg met %1</translation>
    </message>
    <message>
        <source>fell by %1</source>
        <translation>daalde met %1</translation>
    </message>
    <message>
        <source>The total value of %1 dwellings %2, from %3 on %4 to %5 on %6.</source>
        <translation>De totale waarde van %1 woningen %2, van %3 op %4 naar %5 op %6.</translation>
    </message>
    <message>
        <source>What made it: %1.</source>
        <translation>Dat komt door: %1.</translation>
    </message>
    <message>
        <source>What made it for the %1 that can be explained: %2.</source>
        <translation>Dat komt, bij de %1 woningen waarvan het te verklaren is, door: %2.</translation>
    </message>
    <message>
        <source>Of %1 dwellings the value before is only recorded, not stored: they count in the distribution, and are not explained.</source>
        <translation>Van %1 woningen is de eerdere waarde alleen als gegeven bekend en niet in dit project bepaald: zij tellen mee in de verdeling, maar worden niet verklaard.</translation>
    </message>
    <message>
        <source>Of %1 dwellings a value was made without some sales or by a model that is not stored: they count in the distribution, and are not explained.</source>
        <translation>Van %1 woningen is een waarde bepaald zonder bepaalde verkopen of met een model dat niet bewaard is: zij tellen mee in de verdeling, maar worden niet verklaard.</translation>
    </message>
    <message>
        <source>Dwellings with a value on %1 only: %2. They are left out.</source>
        <translation>Woningen met alleen een waarde op %1: %2. Die tellen niet mee.</translation>
    </message>
    <message>
        <source>Values on %1 by model %2, on %3 by model %4.</source>
        <translation>Waarden op %1 volgens model %2, op %3 volgens model %4.</translation>
    </message>
    <message>
        <source>Named comparable sales</source>
        <translation>Vergelijkbare verkopen</translation>
    </message>
    <message>
        <source>Several facts at once</source>
        <translation>Meer gegevens tegelijk</translation>
    </message>
    <message>
        <source>district %1 (few dwellings in its neighbourhood)</source>
        <translation>wijk %1 (weinig woningen in de buurt)</translation>
    </message>
    <message>
        <source>all dwellings (few in its neighbourhood and district)</source>
        <translation>alle woningen (weinig in de buurt en de wijk)</translation>
    </message>
    <message>
        <source>Dwellings of which the value changed by more than %1 robust standard deviations otherwise than the median of their neighbourhood (of their district, or of all, where fewer than %2 can be compared): %3.</source>
        <translation>Woningen waarvan de waarde meer dan %1 robuuste standaardafwijkingen anders veranderde dan de mediaan van hun buurt (van hun wijk, of van alle woningen, waar er minder dan %2 te vergelijken zijn): %3.</translation>
    </message>
    <message>
        <source>The %1 farthest off are listed.</source>
        <translation>De %1 die het meest afwijken staan in de lijst.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>woningen</translation>
    </message>
    <message>
        <source>Sum on %1</source>
        <translation>Som op %1</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>som</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediaan</translation>
    </message>
    <message>
        <source>5% to 95%</source>
        <translation>5% tot 95%</translation>
    </message>
    <message>
        <source>spread, points</source>
        <translation>spreiding, punten</translation>
    </message>
    <message>
        <source>dwelling</source>
        <translation>woning</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>oorzaak</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>vergeleken met</translation>
    </message>
    <message>
        <source>before</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>na</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijziging</translation>
    </message>
    <message>
        <source>median there</source>
        <translation>mediaan daar</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>afwijkingen</translation>
    </message>
    <message>
        <source>
Change of a dwelling: median %1, 5% to 95% of the dwellings from %2 to %3.
</source>
        <translation>
Wijziging per woning: mediaan %1, 5% tot 95% van de woningen van %2 tot %3.
</translation>
    </message>
    <message>
        <source>Movement of the market</source>
        <translation>Marktontwikkeling</translation>
    </message>
    <message>
        <source>What the model says of the place</source>
        <translation>Ligging volgens het model</translation>
    </message>
    <message>
        <source>Age at the state date</source>
        <translation>Leeftijd op de toestandsdatum</translation>
    </message>
    <message>
        <source>Another model of the same facts</source>
        <translation>Ander model bij dezelfde gegevens</translation>
    </message>
    <message>
        <source>Sales left out of the model</source>
        <translation>Verkopen die niet meetellen in het model</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Hoofdgebouw</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Outbuilding</source>
        <translation>Bijgebouw</translation>
    </message>
    <message>
        <source>Which sales may count: those at arm&apos;s length; there are %1.</source>
        <translation>Welke verkopen mogen meetellen: marktconforme verkopen; dat zijn er %1.</translation>
    </message>
    <message>
        <source>Which sales may count: those at arm&apos;s length, sold from %1 to %2, of all types of dwelling; there are %3.</source>
        <translation>Welke verkopen mogen meetellen: marktconforme verkopen van %1 tot en met %2, van alle typen woning; dat zijn er %3.</translation>
    </message>
    <message>
        <source>Which sales may count: those at arm&apos;s length, sold from %1 to %2, of the same type (%3); there are %4.</source>
        <translation>Welke verkopen mogen meetellen: marktconforme verkopen van %1 tot en met %2, van hetzelfde type (%3); dat zijn er %4.</translation>
    </message>
    <message>
        <source>Part of the price that does not count (outlier)</source>
        <translation>Deel van de prijs dat niet meetelt (uitschieter)</translation>
    </message>
    <message>
        <source>How you arrive at this amount yourself</source>
        <translation>Zo komt u zelf op dit bedrag uit</translation>
    </message>
    <message>
        <source>Weight × amount</source>
        <translation>Gewicht × bedrag</translation>
    </message>
    <message>
        <source>Which sales carried the value</source>
        <translation>Welke verkopen de waarde dragen</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>Without this sale</source>
        <translation>Zonder deze verkoop</translation>
    </message>
    <message>
        <source>Value of the parts</source>
        <translation>Deelwaarden</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>What the try-out does</source>
        <translation>Wat de proefberekening doet</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Geregistreerd</translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Proefberekening</translation>
    </message>
    <message>
        <source>Recorded value</source>
        <translation>Geregistreerde waarde</translation>
    </message>
    <message>
        <source>Value of the try-out</source>
        <translation>Waarde van de proefberekening</translation>
    </message>
    <message>
        <source>%1; weight %2</source>
        <translation>%1; gewicht %2</translation>
    </message>
    <message>
        <source>Of a sale the breakdown shows its weight × how far it sold above or below what the model says of it.</source>
        <translation>Bij een verkoop toont de opbouw het gewicht × hoeveel de woning boven of onder de modelwaarde is verkocht.</translation>
    </message>
    <message>
        <source>Under “This dwelling” stands the model value: what the model says without any named sale. A sale says more the more alike, the nearer and the more recent it is.</source>
        <translation>Onder ‘Deze woning’ staat de modelwaarde: wat het model zegt zonder de genoemde verkopen. Een verkoop weegt zwaarder naarmate de woning meer lijkt, dichterbij ligt en recenter is verkocht.</translation>
    </message>
    <message>
        <source>Try-out, not a recorded value</source>
        <translation>Proefberekening, geen vastgestelde waarde</translation>
    </message>
    <message>
        <source>Weight × amount, added up</source>
        <translation>Gewicht × bedrag, opgeteld</translation>
    </message>
    <message>
        <source>Average in percentages instead of in amounts (geometric average)</source>
        <translation>Gemiddelde in procenten in plaats van in bedragen (meetkundig gemiddelde)</translation>
    </message>
    <message>
        <source>Calibration to sale prices (× %1)</source>
        <translation>IJking op verkoopprijzen (× %1)</translation>
    </message>
    <message>
        <source>Cent of rounding</source>
        <translation>Afronding op centen</translation>
    </message>
    <message>
        <source>by the model only</source>
        <translation>alleen via het model</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>niet te zeggen</translation>
    </message>
    <message>
        <source>Influence 10% means: had this price been 1% higher, the value would be 0.1% higher. “Without this sale” is the value before rounding (now %1) had the sale never been made; another sale may then take its place.</source>
        <translation>Invloed 10% betekent: was deze koopsom 1% hoger geweest, dan was de waarde 0,1% hoger. ‘Zonder deze verkoop’ is de waarde vóór afronding (nu %1) als de verkoop er niet was geweest; een andere verkoop kan dan in de plaats komen.</translation>
    </message>
    <message>
        <source>Derived from the model; together they are the value to the cent. What counts is the value as a whole: the parts are an aid.</source>
        <translation>Afgeleid uit het model; samen zijn ze tot op de cent gelijk aan de waarde. Het gaat om de waarde als geheel: de deelwaarden zijn een hulpmiddel.</translation>
    </message>
    <message>
        <source>This is a try-out: other facts than are recorded, or sales left out. It is not stored and changes nothing; the recorded facts give %1.</source>
        <translation>Dit is een proefberekening: met andere gegevens dan geregistreerd, of zonder bepaalde verkopen. Zij wordt niet opgeslagen en verandert niets; de geregistreerde gegevens geven %1.</translation>
    </message>
    <message>
        <source>A model fitted anew without the sales left out gives %1 (before rounding %2; the try-out above keeps smoothing, robust weights and kernel and gives %3).</source>
        <translation>Een model dat opnieuw is geschat zonder de weggelaten verkopen geeft %1 (vóór afronding %2; de proefberekening hierboven houdt de afvlakking, de robuuste gewichten en de kern van het model aan en geeft %3).</translation>
    </message>
    <message>
        <source>The amounts add up to the difference, to the cent.</source>
        <translation>De bedragen tellen tot op de cent op tot het verschil.</translation>
    </message>
    <message>
        <source>Multiply each amount by its weight and add up.</source>
        <translation>Vermenigvuldig elk bedrag met het gewicht en tel op.</translation>
    </message>
    <message>
        <source>Model value, adjusted prices</source>
        <translation>Modelwaarde, herleide prijzen</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Opbouw</translation>
    </message>
    <message>
        <source>Effect (ln)</source>
        <translation>Effect (ln)</translation>
    </message>
    <message>
        <source>Value: the amounts added up</source>
        <translation>Waarde: de bedragen opgeteld</translation>
    </message>
    <message>
        <source>Value as determined</source>
        <translation>Waarde zoals bepaald</translation>
    </message>
    <message>
        <source>Value before rounding: e to the power of the effects (ln) added up</source>
        <translation>Waarde vóór afronding: e tot de macht van de opgetelde effecten (ln)</translation>
    </message>
    <message>
        <source>Valuation matrix</source>
        <translation>Waardematrix</translation>
    </message>
    <message>
        <source>ln of the amount</source>
        <translation>ln van het bedrag</translation>
    </message>
    <message>
        <source>Weights added up</source>
        <translation>Gewichten opgeteld</translation>
    </message>
    <message>
        <source>Weighted (geometric) average: e to the power of weight × ln, added up</source>
        <translation>Gewogen (meetkundig) gemiddelde: e tot de macht van gewicht × ln, opgeteld</translation>
    </message>
    <message>
        <source>Value before rounding</source>
        <translation>Waarde vóór afronding</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Facts of the dwelling</source>
        <translation>Gegevens van de woning</translation>
    </message>
    <message>
        <source>Valued %1 dwellings on %2 and stored them in the project</source>
        <translation>%1 woningen gewaardeerd op %2 en opgeslagen in het project</translation>
    </message>
    <message>
        <source>Run %1 was interrupted and has been completed; stored before: %2, now: %3.
</source>
        <translation>Run %1 was onderbroken en is nu voltooid; eerder opgeslagen: %2, nu: %3.
</translation>
    </message>
    <message>
        <source>Not valued: %1 (%2)
</source>
        <translation>Niet gewaardeerd: %1 (%2)
</translation>
    </message>
    <message>
        <source>%1 smaller differences together</source>
        <translation>%1 kleinere verschillen samen</translation>
    </message>
    <message>
        <source>%1 comparable sales together</source>
        <translation>%1 vergelijkbare verkopen samen</translation>
    </message>
    <message>
        <source>The value is the average of what the model says (%1, weight %2) and one comparable sale (adjusted %3, weight %4).</source>
        <translation>De waarde is het gemiddelde van de modelwaarde (%1, gewicht %2) en één vergelijkbare verkoop (herleid %3, gewicht %4).</translation>
    </message>
    <message>
        <source>The value is the average of what the model says (%1, weight %2) and %3 comparable sales (adjusted %4 to %5, together weight %6).</source>
        <translation>De waarde is het gemiddelde van de modelwaarde (%1, gewicht %2) en %3 vergelijkbare verkopen (herleid %4 tot %5, samen gewicht %6).</translation>
    </message>
    <message>
        <source>Value, fifth %1</source>
        <translation>Waarde, vijfde deel %1</translation>
    </message>
    <message>
        <source>
Prices within the 90% range, by group:
</source>
        <translation>
Prijzen binnen de bandbreedte van 90%, per groep:
</translation>
    </message>
    <message>
        <source>%1 (sales: %2, median ratio: %3)</source>
        <translation>%1 (verkopen: %2, mediane verhouding: %3)</translation>
    </message>
    <message>
        <source>at arm&apos;s length, known to the model, at most %1 days from the valuation date</source>
        <translation>marktconform, bij het model bekend, ten hoogste %1 dagen van de waardepeildatum</translation>
    </message>
    <message>
        <source>; of the same %1 where that has %2 sales or more</source>
        <translation>; van hetzelfde kenmerk ‘%1’ waar daarvan %2 of meer verkopen zijn</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>another %1: %2 times as far</source>
        <translation>een ander kenmerk ‘%1’: %2 keer zo ver</translation>
    </message>
    <message>
        <source>%1: %2 spreads</source>
        <translation>%1: %2 keer de spreiding</translation>
    </message>
    <message>
        <source>Comparable sales as evidence</source>
        <translation>Vergelijkbare verkopen als onderbouwing</translation>
    </message>
    <message>
        <source>A value is the weighted average of the model value and the adjusted prices of at most %1 comparable sales. How much a sale says falls with its distance in place, time and facts.</source>
        <translation>Een waarde is het gewogen gemiddelde van de modelwaarde en de gecorrigeerde prijzen van ten hoogste %1 vergelijkbare verkopen. Hoe verder een verkoop ligt in plaats, tijd en kenmerken, hoe minder zij zegt.</translation>
    </message>
    <message>
        <source>Which sales may count</source>
        <translation>Welke verkopen mogen meetellen</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken worden</translation>
    </message>
    <message>
        <source>the %1 most alike</source>
        <translation>de %1 meest gelijkende</translation>
    </message>
    <message>
        <source>Likeness falls by two thirds over</source>
        <translation>De gelijkenis neemt met twee derde af over</translation>
    </message>
    <message>
        <source>What the model leaves unexplained</source>
        <translation>Wat het model niet verklaart</translation>
    </message>
    <message>
        <source>%1 is shared by like dwellings, %2 by the direct surroundings (%3 m), %4 is of the sale alone</source>
        <translation>%1 delen gelijkende woningen, %2 deelt de directe omgeving (%3 m), %4 hoort bij de verkoop alleen</translation>
    </message>
    <message>
        <source>A price further from the model than</source>
        <translation>Een prijs verder van het model dan</translation>
    </message>
    <message>
        <source>%1 or %2 counts as far as that</source>
        <translation>%1 of %2 telt tot die grens mee</translation>
    </message>
    <message>
        <source>Leave-one-out error of the value</source>
        <translation>Fout van de waarde zonder de eigen verkoop</translation>
    </message>
    <message>
        <source>%1 in ln price, on %2 sales</source>
        <translation>%1 in ln prijs, over %2 verkopen</translation>
    </message>
    <message>
        <source>Calibration of the value</source>
        <translation>IJking van de waarde</translation>
    </message>
    <message>
        <source>Calibration of the model alone</source>
        <translation>IJking van het model alleen</translation>
    </message>
    <message>
        <source>Interval of the model alone</source>
        <translation>Bandbreedte van het model alleen</translation>
    </message>
    <message>
        <source>try-out for %1, not a recorded value</source>
        <translation>proefberekening voor %1, geen vastgestelde waarde</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkocht op</translation>
    </message>
    <message>
        <source>%1: the column “%2” can be read in more than one way (%3): say which in the mapping or with --answer.</source>
        <translation>%1: de kolom ‘%2’ kan op meer dan één manier worden gelezen (%3): geef in de kolomindeling of met --answer aan welke de juiste is.</translation>
    </message>
    <message>
        <source>%1 has no sheet or layer “%2”: choose one of %3.</source>
        <translation>%1 heeft geen werkblad of laag ‘%2’: kies uit %3.</translation>
    </message>
    <message>
        <source>%1 is too large to be read safely.</source>
        <translation>%1 is te groot om veilig te kunnen lezen.</translation>
    </message>
    <message>
        <source>There is no import %1 in this project.</source>
        <translation>Er is geen import %1 in dit project.</translation>
    </message>
    <message>
        <source>Import %1 cannot be undone.</source>
        <translation>Import %1 kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>A decision about %1 needs a reason.</source>
        <translation>Een besluit over %1 heeft een reden nodig.</translation>
    </message>
    <message>
        <source>There is no finding “%1” in this project.</source>
        <translation>Er is geen bevinding ‘%1’ in dit project.</translation>
    </message>
    <message>
        <source>it is in the project already, with “%2” where the file has “%1”</source>
        <translation>staat al in het project, met “%2” waar het bestand “%1” heeft</translation>
    </message>
    <message>
        <source>“%1” is neither a dwelling nor a sale of this project</source>
        <translation>“%1” is geen woning en geen verkoop in dit project</translation>
        <source>Price correction: share in the reserve of the owners&apos; association</source>
        <translation>Prijscorrectie: aandeel reserve VvE</translation>
    </message>
    <message>
        <source>Import %1 cannot be undone: %2.</source>
        <translation>Import %1 kan niet ongedaan worden gemaakt: %2.</translation>
    </message>
    <message>
        <source>it was undone before</source>
        <translation>deze is al ongedaan gemaakt</translation>
    </message>
    <message>
        <source>it was made by an earlier version of the program, which did not keep what it changed</source>
        <translation>deze is gedaan met een eerdere versie van het programma, die niet bewaarde wat zij wijzigde</translation>
    </message>
    <message>
        <source>import %1 changed “%2” since; undo that one first</source>
        <translation>import %1 heeft “%2” daarna gewijzigd; maak die eerst ongedaan</translation>
    </message>
    <message>
        <source>the sale “%1” of another import belongs to the dwelling “%2”, which it added</source>
        <translation>de verkoop “%1” van een andere import hoort bij de woning “%2”, die deze heeft toegevoegd</translation>
    </message>
    <message>
        <source>a person has since set “%1” of the dwelling “%2”, which it added</source>
        <translation>iemand heeft sindsdien “%1” vastgelegd van de woning “%2”, die deze heeft toegevoegd</translation>
    </message>
    <message>
        <source>Import %1 is undone. Removed: dwellings %2, sales %3; as before again: dwellings and sales %4.
</source>
        <translation>Import %1 is ongedaan gemaakt. Verwijderd: woningen %2, verkopen %3; weer als voorheen: woningen en verkopen %4.
</translation>
    </message>
    <message>
        <source>%1  %2  %3 (%4): accepted %5, rejected %6</source>
        <translation>%1  %2  %3 (%4): aanvaard %5, afgewezen %6</translation>
    </message>
    <message>
        <source>, undone</source>
        <translation>, ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Nothing was imported into this project yet.
</source>
        <translation>In dit project is nog niets geïmporteerd.
</translation>
        <source>“%1” is no identifier of %2</source>
        <translation>“%1” is geen aanduiding van %2</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>de cel is leeg</translation>
    </message>
    <message>
        <source>the row has no polygon</source>
        <translation>de rij heeft geen vlak</translation>
    </message>
    <message>
        <source>16 digits; the number in the spreadsheet has lost its last digit: make the column text</source>
        <translation>16 cijfers; het getal in het rekenblad is zijn laatste cijfer kwijt: maak tekst van de kolom</translation>
    </message>
    <message>
        <source>16 digits</source>
        <translation>16 cijfers</translation>
        <source>%1 and others, %2 in all</source>
        <translation>%1 en andere, samen %2</translation>
    </message>
    <message>
        <source>Price correction: leasehold</source>
        <translation>Prijscorrectie: erfpacht</translation>
    </message>
    <message>
        <source>Price correction: movable goods</source>
        <translation>Prijscorrectie: roerende zaken</translation>
    </message>
    <message>
        <source>Price correction: %1</source>
        <translation>Prijscorrectie: %1</translation>
    </message>
    <message>
        <source>Sales left out because nothing is left of their price after corrections: %1.</source>
        <translation>Verkopen weggelaten omdat na correcties niets van de prijs overblijft: %1.</translation>
    </message>
    <message>
        <source>Corrected price</source>
        <translation>Gecorrigeerde prijs</translation>
    </message>
    <message>
        <source>The address %1 is also that of %2.</source>
        <translation>Het adres %1 is ook dat van %2.</translation>
    </message>
    <message>
        <source>The object %1 of the BAG is also that of %2.</source>
        <translation>Het BAG-object %1 is ook dat van %2.</translation>
    </message>
    <message>
        <source>%1 is no WOZ object number: those have 12 digits.</source>
        <translation>%1 is geen WOZ-objectnummer: dat heeft 12 cijfers.</translation>
    </message>
    <message>
        <source>The WOZ object number begins with %1; most begin with %2.</source>
        <translation>Het WOZ-objectnummer begint met %1; de meeste beginnen met %2.</translation>
    </message>
    <message>
        <source>%1 is no identifier of the BAG: those have 16 digits.</source>
        <translation>%1 is geen BAG-identificatie: die heeft 16 cijfers.</translation>
    </message>
    <message>
        <source>Recorded is %1; the BAG has %2.</source>
        <translation>Vastgelegd is %1; in de BAG staat %2.</translation>
    </message>
    <message>
        <source>The use in the BAG is %1.</source>
        <translation>Het gebruiksdoel in de BAG is %1.</translation>
    </message>
    <message>
        <source>The status in the BAG is: %1.</source>
        <translation>De status in de BAG is: %1.</translation>
    </message>
    <message>
        <source>The recorded place is %1 m from that in the BAG.</source>
        <translation>De vastgelegde plek ligt %1 m van die in de BAG.</translation>
    </message>
    <message>
        <source>The object %1 does not occur in the BAG that was read.</source>
        <translation>Het object %1 komt niet voor in de ingelezen BAG.</translation>
    </message>
    <message>
        <source>Not recorded: %1.</source>
        <translation>Niet vastgelegd: %1.</translation>
    </message>
    <message>
        <source>Ratings that are not recorded: %1.</source>
        <translation>Niet vastgelegde beoordelingen: %1.</translation>
    </message>
    <message>
        <source>There is no place on the map.</source>
        <translation>Er is geen plek op de kaart.</translation>
    </message>
    <message>
        <source>Never verified: %1.</source>
        <translation>Nooit geverifieerd: %1.</translation>
    </message>
    <message>
        <source>Not verified for %1 years, the oldest since %2: %3.</source>
        <translation>Al %1 jaar niet geverifieerd, het oudste sinds %2: %3.</translation>
    </message>
    <message>
        <source>Sold on %1 (sale %2) and never verified.</source>
        <translation>Verkocht op %1 (verkoop %2) en nooit geverifieerd.</translation>
    </message>
    <message>
        <source>Sold on %1 (sale %2); last verified before that, on %3.</source>
        <translation>Verkocht op %1 (verkoop %2); voor het laatst geverifieerd daarvóór, op %3.</translation>
    </message>
    <message>
        <source>The dwelling is a %1 and has a plot of %2.</source>
        <translation>De woning is een %1 en heeft een kavel van %2.</translation>
    </message>
    <message>
        <source>Renovated in %1, built in %2.</source>
        <translation>Gerenoveerd in %1, gebouwd in %2.</translation>
    </message>
    <message>
        <source>%1: recorded is %2, the parts add up to %3.</source>
        <translation>%1: vastgelegd is %2, de onderdelen tellen op tot %3.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3 m³ a m²; usual is %4 to %5.</source>
        <translation>%1 op %2 is %3 m³ per m²; gebruikelijk is %4 tot %5.</translation>
    </message>
    <message>
        <source>Sold on %1; the build year is %2.</source>
        <translation>Verkocht op %1; het bouwjaar is %2.</translation>
    </message>
    <message>
        <source>Delivered on %1, before the agreement of %2.</source>
        <translation>Geleverd op %1, vóór de koopovereenkomst van %2.</translation>
    </message>
    <message>
        <source>Floor area of nothing</source>
        <translation>Oppervlakte van niets</translation>
    </message>
    <message>
        <source>Floor area hardly possible</source>
        <translation>Onwaarschijnlijke gebruiksoppervlakte</translation>
    </message>
    <message>
        <source>Build year not possible</source>
        <translation>Onmogelijk bouwjaar</translation>
    </message>
    <message>
        <source>Plot area hardly possible</source>
        <translation>Onwaarschijnlijke kaveloppervlakte</translation>
    </message>
    <message>
        <source>Price of nothing</source>
        <translation>Prijs van niets</translation>
    </message>
    <message>
        <source>Flat with a plot</source>
        <translation>Gestapelde woning met een kavel</translation>
    </message>
    <message>
        <source>Renovated before it was built</source>
        <translation>Gerenoveerd voordat er gebouwd was</translation>
    </message>
    <message>
        <source>Floor area is not the sum of its parts</source>
        <translation>Gebruiksoppervlakte is niet de som van de onderdelen</translation>
    </message>
    <message>
        <source>Outbuilding is not the sum of its parts</source>
        <translation>Bijgebouw is niet de som van de onderdelen</translation>
    </message>
    <message>
        <source>Volume does not suit the floor area</source>
        <translation>Inhoud past niet bij de oppervlakte</translation>
    </message>
    <message>
        <source>Sold before its build year</source>
        <translation>Verkocht vóór het bouwjaar</translation>
    </message>
    <message>
        <source>Delivered before the agreement</source>
        <translation>Geleverd vóór de koopovereenkomst</translation>
    </message>
    <message>
        <source>Primary characteristic missing</source>
        <translation>Primair kenmerk ontbreekt</translation>
    </message>
    <message>
        <source>Ratings missing</source>
        <translation>Beoordelingen ontbreken</translation>
    </message>
    <message>
        <source>No place on the map</source>
        <translation>Geen plek op de kaart</translation>
    </message>
    <message>
        <source>Not verified for years</source>
        <translation>Jaren niet geverifieerd</translation>
    </message>
    <message>
        <source>Not verified since its sale</source>
        <translation>Sinds de verkoop niet geverifieerd</translation>
    </message>
    <message>
        <source>Address twice</source>
        <translation>Adres dubbel</translation>
    </message>
    <message>
        <source>BAG object twice</source>
        <translation>BAG-object dubbel</translation>
    </message>
    <message>
        <source>WOZ object number not possible</source>
        <translation>Onmogelijk WOZ-objectnummer</translation>
    </message>
    <message>
        <source>WOZ object number of another municipality</source>
        <translation>WOZ-objectnummer van een andere gemeente</translation>
    </message>
    <message>
        <source>BAG identifier not possible</source>
        <translation>Onmogelijke BAG-identificatie</translation>
    </message>
    <message>
        <source>Outside the municipality</source>
        <translation>Buiten de gemeente</translation>
    </message>
    <message>
        <source>In another neighbourhood</source>
        <translation>In een andere buurt</translation>
    </message>
    <message>
        <source>Build year differs from the BAG</source>
        <translation>Bouwjaar wijkt af van de BAG</translation>
    </message>
    <message>
        <source>Floor area differs from the BAG</source>
        <translation>Oppervlakte wijkt af van de BAG</translation>
    </message>
    <message>
        <source>No dwelling by the BAG</source>
        <translation>Volgens de BAG geen woning</translation>
    </message>
    <message>
        <source>Not in use by the BAG</source>
        <translation>Volgens de BAG niet in gebruik</translation>
    </message>
    <message>
        <source>Place differs from the BAG</source>
        <translation>Plek wijkt af van de BAG</translation>
    </message>
    <message>
        <source>Not in the BAG</source>
        <translation>Niet in de BAG</translation>
    </message>
    <message>
        <source>Jump of the value</source>
        <translation>Sprong in de waarde</translation>
    </message>
    <message>
        <source>Price the model does not expect</source>
        <translation>Prijs die het model niet verwacht</translation>
    </message>
    <message>
        <source>Fact beyond all sales</source>
        <translation>Gegeven buiten alle verkopen</translation>
    </message>
    <message>
        <source>The floor area is %1.</source>
        <translation>De gebruiksoppervlakte is %1.</translation>
    </message>
    <message>
        <source>The floor area is %1; usual is %2 to %3.</source>
        <translation>De gebruiksoppervlakte is %1; gebruikelijk is %2 tot %3.</translation>
    </message>
    <message>
        <source>The build year is %1; possible is %2 to %3.</source>
        <translation>Het bouwjaar is %1; mogelijk is %2 tot %3.</translation>
    </message>
    <message>
        <source>The plot area is %1; usual is up to %2.</source>
        <translation>De kaveloppervlakte is %1; gebruikelijk is tot %2.</translation>
    </message>
    <message>
        <source>The price is %1, after corrections %2.</source>
        <translation>De prijs is %1, na correcties %2.</translation>
    </message>
    <message>
        <source>The place (%1, %2) lies outside the municipality.</source>
        <translation>De plek (%1, %2) ligt buiten de gemeente.</translation>
    </message>
    <message>
        <source>Recorded is %1; the place lies in %2.</source>
        <translation>Vastgelegd is %1; de plek ligt in %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3); such dwellings changed by %4.</source>
        <translation>Van %1 naar %2 (%3); zulke woningen veranderden %4.</translation>
    </message>
    <message>
        <source>Sold for %1; without this sale the model expects %2 (%3). That is %4 times the usual error; the sale carries %5 of its own estimate.</source>
        <translation>Verkocht voor %1; zonder deze verkoop verwacht het model %2 (%3). Dat is %4 maal de gebruikelijke fout; de verkoop draagt %5 van de eigen schatting.</translation>
    </message>
    <message>
        <source>%1: %2; no dwelling like that was sold, so its effect is an estimate.</source>
        <translation>%1: %2; zo’n woning is niet verkocht, dus het effect is een schatting.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>aandachtspunt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>genoteerd</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aanvaard</translation>
    </message>
    <message>
        <source>The usable floor area (gebruiksoppervlakte, NEN 2580) carries more of a value than any other fact. The limits are settings.</source>
        <translation>De gebruiksoppervlakte (NEN 2580) draagt meer van een waarde dan welk ander gegeven ook. De grenzen zijn instelbaar.</translation>
    </message>
    <message>
        <source>A build year in the future or before the year 1000 is a typing error, or that of a dwelling still to be built.</source>
        <translation>Een bouwjaar in de toekomst of vóór het jaar 1000 is een typefout, of dat van een woning die nog gebouwd moet worden.</translation>
    </message>
    <message>
        <source>A plot of ten hectares is a farm, or square decimetres. The limit is a setting.</source>
        <translation>Een kavel van tien hectare is een boerderij, of in vierkante decimeters. De grens is instelbaar.</translation>
    </message>
    <message>
        <source>The model works with the logarithm of the price after corrections: nothing has none.</source>
        <translation>Het model rekent met de logaritme van de prijs na correcties: van niets bestaat die niet.</translation>
    </message>
    <message>
        <source>Dwellings above one another have no plot of their own; their land is in the price of the flat. A ground-floor flat with a garden may be an exception.</source>
        <translation>Gestapelde woningen hebben geen eigen kavel; de grond zit in de prijs van de woning. Een benedenwoning met tuin kan een uitzondering zijn.</translation>
    </message>
    <message>
        <source>Nothing can be renovated before it is there.</source>
        <translation>Niets kan gerenoveerd worden voordat het er is.</translation>
    </message>
    <message>
        <source>Courts demand one consistent area per home: a fact and the parts behind it must tell the same.</source>
        <translation>Rechters eisen één consistente oppervlakte per woning: een gegeven en de onderdelen erachter moeten hetzelfde zeggen.</translation>
    </message>
    <message>
        <source>Since 2022 dwellings are valued by m² instead of m³. A storey is 2.2 to 5 m high; beyond that one of the two is wrong. The limits are settings.</source>
        <translation>Sinds 2022 worden woningen gewaardeerd op m² in plaats van m³. Een verdieping is 2,2 tot 5 m hoog; daarbuiten is een van beide onjuist. De grenzen zijn instelbaar.</translation>
    </message>
    <message>
        <source>A dwelling sold before its build year was sold as a plot or from the drawing board, while the recorded facts describe the later house. The model has an effect for it.</source>
        <translation>Een woning die vóór haar bouwjaar is verkocht, is als kavel of van tekening verkocht, terwijl de vastgelegde gegevens het latere huis beschrijven. Het model heeft daar een effect voor.</translation>
    </message>
    <message>
        <source>The price is indexed from the day of the agreement; delivery follows it. One of the two dates is wrong, or they were exchanged.</source>
        <translation>De prijs wordt geïndexeerd vanaf de dag van de koopovereenkomst; de levering volgt daarop. Een van beide datums is onjuist, of ze zijn verwisseld.</translation>
    </message>
    <message>
        <source>Type, build year, floor area and plot area are primary characteristics: without them a value cannot be explained.</source>
        <translation>Type, bouwjaar, gebruiksoppervlakte en kaveloppervlakte zijn primaire kenmerken: zonder deze is een waarde niet uit te leggen.</translation>
    </message>
    <message>
        <source>Quality, maintenance, appearance, efficiency, amenities and situation must be disclosed on request, of the dwelling and of the sales it is compared with (HR 2023:1052).</source>
        <translation>Kwaliteit, onderhoud, uitstraling, doelmatigheid, voorzieningen en ligging moeten op verzoek worden verstrekt, van de woning en van de verkopen waarmee zij is vergeleken (HR 2023:1052).</translation>
    </message>
    <message>
        <source>Without a place the location has no effect, and no sale nearby can be found.</source>
        <translation>Zonder plek heeft de ligging geen effect en is geen verkoop in de buurt te vinden.</translation>
    </message>
    <message>
        <source>Characteristics are verified at least every five years (Stcrt. 2025, 40255, from 2026).</source>
        <translation>Kenmerken worden ten minste eens in de vijf jaar geverifieerd (Stcrt. 2025, 40255, vanaf 2026).</translation>
    </message>
    <message>
        <source>Characteristics are verified with the owner after each sale (Stcrt. 2025, 40255, from 2026).</source>
        <translation>Kenmerken worden na elke verkoop bij de eigenaar geverifieerd (Stcrt. 2025, 40255, vanaf 2026).</translation>
    </message>
    <message>
        <source>One address is one dwelling; twice means two values for one.</source>
        <translation>Eén adres is één woning; dubbel betekent twee waarden voor één woning.</translation>
    </message>
    <message>
        <source>One object of the BAG is one dwelling; twice means two values for one.</source>
        <translation>Eén BAG-object is één woning; dubbel betekent twee waarden voor één woning.</translation>
    </message>
    <message>
        <source>A WOZ object number has 12 digits: the code of the municipality (4) and a number.</source>
        <translation>Een WOZ-objectnummer heeft 12 cijfers: de gemeentecode (4) en een nummer.</translation>
    </message>
    <message>
        <source>Identifiers of the BAG have 16 digits. A spreadsheet makes numbers of them and loses digits.</source>
        <translation>BAG-identificaties hebben 16 cijfers. Een spreadsheet maakt er getallen van en verliest cijfers.</translation>
    </message>
    <message>
        <source>A municipality values the dwellings on its own territory. The boundary is that of the imported areas.</source>
        <translation>Een gemeente waardeert de woningen op haar eigen grondgebied. De grens is die van de ingelezen gebieden.</translation>
    </message>
    <message>
        <source>Dwellings are compared within their neighbourhood: a wrong one costs or gives euros.</source>
        <translation>Woningen worden binnen hun buurt vergeleken: een verkeerde buurt kost of levert euro’s op.</translation>
    </message>
    <message>
        <source>The register of addresses and buildings (BAG) is a second source. A difference is shown and never written over a fact by itself.</source>
        <translation>De basisregistratie adressen en gebouwen (BAG) is een tweede bron. Een verschil wordt getoond en nooit vanzelf over een gegeven heen geschreven.</translation>
    </message>
    <message>
        <source>A value that moves far from what such dwellings did is where a changed or wrong fact shows. Compared with the median of its type.</source>
        <translation>Waar een waarde ver afwijkt van wat zulke woningen deden, komt een gewijzigd of onjuist gegeven aan het licht. Vergeleken met de mediaan van het type.</translation>
    </message>
    <message>
        <source>A price far from what all other sales say, in units of their usual error, points at a wrong fact, a wrong price or a sale that was no ordinary one. Where the model rests on a single sale, half of that is enough.</source>
        <translation>Een prijs ver van wat alle andere verkopen zeggen, gemeten in hun gebruikelijke fout, wijst op een onjuist gegeven, een onjuiste prijs of een verkoop die geen gewone was. Waar het model op één verkoop rust, is de helft daarvan genoeg.</translation>
    </message>
    <message>
        <source>Outside what was sold the effect of a fact is an estimate beyond the evidence, and a typing error looks the same.</source>
        <translation>Buiten wat verkocht is, is het effect van een gegeven een schatting zonder bewijs, en een typefout ziet er net zo uit.</translation>
    </message>
    <message>
        <source>Look at the drawing or measure, and correct the fact; or accept it with the reason.</source>
        <translation>Bekijk de tekening of meet na en corrigeer het gegeven; of aanvaard het met de reden.</translation>
    </message>
    <message>
        <source>Compare with the BAG and the permit, and correct the year; or accept it with the reason.</source>
        <translation>Vergelijk met de BAG en de vergunning en corrigeer het jaar; of aanvaard het met de reden.</translation>
    </message>
    <message>
        <source>Compare with the deed of transfer, correct the source and import the sale again.</source>
        <translation>Vergelijk met de leveringsakte, corrigeer de bron en importeer de verkoop opnieuw.</translation>
    </message>
    <message>
        <source>Check the type of dwelling and whether the plot is really its own.</source>
        <translation>Controleer het type woning en of de kavel echt bij deze woning hoort.</translation>
    </message>
    <message>
        <source>Find out which of the two is right, and correct the other.</source>
        <translation>Zoek uit welke van de twee juist is en corrigeer de andere.</translation>
    </message>
    <message>
        <source>Check the build year. If it is right, nothing needs to be done.</source>
        <translation>Controleer het bouwjaar. Is het juist, dan hoeft er niets te gebeuren.</translation>
    </message>
    <message>
        <source>Complete the record, or import a file that has it.</source>
        <translation>Vul de gegevens aan, of importeer een bestand waarin ze staan.</translation>
    </message>
    <message>
        <source>Ask the owner, or look at photos, and record the fact with its date of verification.</source>
        <translation>Vraag het de eigenaar of bekijk foto’s en leg het gegeven vast met de datum van verificatie.</translation>
    </message>
    <message>
        <source>Find out whether this is one dwelling or two, and correct the address or end one of them.</source>
        <translation>Zoek uit of dit één woning is of twee, en corrigeer het adres of beëindig een van beide.</translation>
    </message>
    <message>
        <source>Correct the identifier in the source and import again.</source>
        <translation>Corrigeer de identificatie in de bron en importeer opnieuw.</translation>
    </message>
    <message>
        <source>Look at the map: correct the place, or the neighbourhood.</source>
        <translation>Kijk op de kaart: corrigeer de plek, of de buurt.</translation>
    </message>
    <message>
        <source>Measure or look at the drawing; correct the fact, or report the difference to the BAG.</source>
        <translation>Meet na of bekijk de tekening; corrigeer het gegeven, of meld het verschil aan de BAG.</translation>
    </message>
    <message>
        <source>Find out whether this still is, or already is, a dwelling.</source>
        <translation>Zoek uit of dit nog, of al, een woning is.</translation>
    </message>
    <message>
        <source>See why the value changed: a corrected fact is an explanation, an unknown one is not.</source>
        <translation>Bekijk waarom de waarde veranderde: een gecorrigeerd gegeven is een verklaring, een onbekend gegeven niet.</translation>
    </message>
    <message>
        <source>Check the facts at the sale first, then the price and the circumstances; exclude the sale only with a reason that does not rest on its price alone.</source>
        <translation>Controleer eerst de gegevens bij de verkoop, dan de prijs en de omstandigheden; sluit de verkoop alleen uit met een reden die niet op de prijs alleen rust.</translation>
    </message>
    <message>
        <source>Check the fact. If it is right, expect a wider interval.</source>
        <translation>Controleer het gegeven. Is het juist, reken dan op een ruimere bandbreedte.</translation>
    </message>
    <message>
        <source>Between this sale and sale %1 of the same dwelling lie %2 days; the price changed by %3, which is %4 beyond the index.</source>
        <translation>Tussen deze verkoop en verkoop %1 van dezelfde woning liggen %2 dagen; de prijs veranderde %3, dat is %4 ten opzichte van de index.</translation>
    </message>
    <message>
        <source>Marked by the source as no market price</source>
        <translation>Door de bron aangemerkt als geen marktprijs</translation>
    </message>
    <message>
        <source>Sold within the family</source>
        <translation>Verkocht binnen de familie</translation>
    </message>
    <message>
        <source>Sold together with others</source>
        <translation>Samen met andere verkocht</translation>
    </message>
    <message>
        <source>Auction or forced sale</source>
        <translation>Veiling of gedwongen verkoop</translation>
    </message>
    <message>
        <source>Only a part was sold</source>
        <translation>Alleen een deel is verkocht</translation>
    </message>
    <message>
        <source>Sold with a tenant</source>
        <translation>Verkocht in verhuurde staat</translation>
    </message>
    <message>
        <source>Sold to be demolished</source>
        <translation>Verkocht voor sloop</translation>
    </message>
    <message>
        <source>Marked as not usable</source>
        <translation>Aangemerkt als niet bruikbaar</translation>
    </message>
    <message>
        <source>Symbolic price</source>
        <translation>Symbolische prijs</translation>
    </message>
    <message>
        <source>Nothing left after corrections</source>
        <translation>Na correcties blijft niets over</translation>
    </message>
    <message>
        <source>Far below any market</source>
        <translation>Ver onder elke marktprijs</translation>
    </message>
    <message>
        <source>Outside the period</source>
        <translation>Buiten de periode</translation>
    </message>
    <message>
        <source>Facts missing</source>
        <translation>Gegevens ontbreken</translation>
    </message>
    <message>
        <source>Sold again within months</source>
        <translation>Binnen maanden opnieuw verkocht</translation>
    </message>
    <message>
        <source>Sold again with a jump in price</source>
        <translation>Opnieuw verkocht met een prijssprong</translation>
    </message>
    <message>
        <source>Price far from the model</source>
        <translation>Prijs ver van het model</translation>
    </message>
    <message>
        <source>Who recorded the sale knew something about it that the price does not tell.</source>
        <translation>Wie de verkoop vastlegde, wist iets wat de prijs niet vertelt.</translation>
    </message>
    <message>
        <source>Between relatives or partners a price need not be that of the best bidder; courts leave such sales out.</source>
        <translation>Tussen verwanten of partners hoeft een prijs niet die van de meestbiedende te zijn; rechters laten zulke verkopen buiten beschouwing.</translation>
    </message>
    <message>
        <source>The price of several dwellings together is not divided by the market.</source>
        <translation>De prijs van meer woningen samen is niet door de markt verdeeld.</translation>
    </message>
    <message>
        <source>Without the best preparation, and under pressure of time, a dwelling fetches less than from the best bidder.</source>
        <translation>Zonder goede voorbereiding en onder tijdsdruk brengt een woning minder op dan bij de meestbiedende.</translation>
    </message>
    <message>
        <source>The value is that of the full and unencumbered ownership of the whole (art. 17(2) Wet WOZ).</source>
        <translation>De waarde is die van de volle en onbezwaarde eigendom van het geheel (art. 17, lid 2, Wet WOZ).</translation>
    </message>
    <message>
        <source>The value is that with immediate use (art. 17(2) Wet WOZ); a tenant is in the price.</source>
        <translation>De waarde is die bij onmiddellijk gebruik (art. 17, lid 2, Wet WOZ); een huurder zit in de prijs.</translation>
    </message>
    <message>
        <source>The buyer paid for the land; the recorded facts describe a house that goes. Courts leave such sales out.</source>
        <translation>De koper betaalde voor de grond; de vastgelegde gegevens beschrijven een huis dat verdwijnt. Rechters laten zulke verkopen buiten beschouwing.</translation>
    </message>
    <message>
        <source>This is no price that was paid for a dwelling.</source>
        <translation>Dit is geen prijs die voor een woning is betaald.</translation>
    </message>
    <message>
        <source>Less than a set share of the median price of its type: a part, a plot or a typing error. The share is a setting.</source>
        <translation>Minder dan een ingesteld deel van de mediane prijs van het type: een gedeelte, een kavel of een typefout. Het deel is instelbaar.</translation>
    </message>
    <message>
        <source>Only sales of the set period count.</source>
        <translation>Alleen verkopen uit de ingestelde periode tellen mee.</translation>
    </message>
    <message>
        <source>Without type and floor area a price cannot be compared with another.</source>
        <translation>Zonder type en gebruiksoppervlakte is een prijs niet met een andere te vergelijken.</translation>
    </message>
    <message>
        <source>Two prices of one dwelling within months: look whether both are ordinary sales. Nothing is excluded for it.</source>
        <translation>Twee prijzen van één woning binnen enkele maanden: kijk of beide gewone verkopen zijn. Er wordt niets om uitgesloten.</translation>
    </message>
    <message>
        <source>The price lies further from the model than such prices do, within its own type and district. An option: excluding by price must not flatter the figures, so evaluations keep such sales.</source>
        <translation>De prijs ligt verder van het model dan zulke prijzen doen, binnen het eigen type en de eigen wijk. Een keuze: uitsluiten op prijs mag de cijfers niet mooier maken, dus evaluaties houden zulke verkopen erin.</translation>
    </message>
    <message>
        <source>The source marks this sale as no market price.</source>
        <translation>De bron merkt deze verkoop aan als geen marktprijs.</translation>
    </message>
    <message>
        <source>%1: recorded is “%2”.</source>
        <translation>%1: vastgelegd is “%2”.</translation>
    </message>
    <message>
        <source>The price is %1.</source>
        <translation>De prijs is %1.</translation>
    </message>
    <message>
        <source>The price of %1 lies below %2, the floor for %3.</source>
        <translation>De prijs van %1 ligt onder %2, de ondergrens voor %3.</translation>
    </message>
    <message>
        <source>all dwellings</source>
        <translation>alle woningen</translation>
    </message>
    <message>
        <source>Sold on %1, outside %2 to %3.</source>
        <translation>Verkocht op %1, buiten %2 tot %3.</translation>
    </message>
    <message>
        <source>Not recorded at the sale: %1.</source>
        <translation>Niet vastgelegd bij de verkoop: %1.</translation>
    </message>
    <message>
        <source>The price of %1 is %2 from the %3 that the model expects without this sale: %4 times the usual error of %5.</source>
        <translation>De prijs van %1 wijkt %2 af van de %3 die het model zonder deze verkoop verwacht: %4 maal de gebruikelijke fout van %5.</translation>
    </message>
    <message>
        <source>included</source>
        <translation>meegenomen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>uitgesloten</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>No dwelling has been valued yet: value them first.</source>
        <translation>Er is nog geen woning gewaardeerd: waardeer de woningen eerst.</translation>
    </message>
    <message>
        <source>No dwelling has been valued on %1: value them first.</source>
        <translation>Op %1 is geen woning gewaardeerd: waardeer de woningen eerst.</translation>
    </message>
    <message>
        <source>Written to %1; number of rows: %2.
</source>
        <translation>Geschreven naar %1; aantal rijen: %2.
</translation>
    </message>
    <message>
        <source>Values on %1.
</source>
        <translation>Waarden op %1.
</translation>
    </message>
    <message>
        <source>The column mapping for importing it again: %1
</source>
        <translation>De kolomindeling om het weer te importeren: %1
</translation>
    </message>
    <message>
        <source>Voorbeeldstad, all of it invented, stands in %1: %2 dwellings and %3 sales, %4 of them no market sales.
</source>
        <translation>Voorbeeldstad, helemaal verzonnen, staat in %1: %2 woningen en %3 verkopen, waarvan %4 geen marktverkopen.
</translation>
    </message>
    <message>
        <source>  %1: %2 rows, of which %3 cannot be read on purpose
</source>
        <translation>  %1: %2 rijen, waarvan %3 met opzet onleesbaar
</translation>
    </message>
    <message>
        <source>What is true and what was spoilt stands in waarheid.json; LEESMIJ.txt says how to import the files.
</source>
        <translation>Wat waar is en wat met opzet fout staat, staat in waarheid.json; LEESMIJ.txt vertelt hoe u de bestanden importeert.
</translation>
    </message>
    <message>
        <source>%1 cannot hold so many rows: at most %2. Choose .csv or .gpkg.</source>
        <translation>In %1 passen niet zo veel rijen: ten hoogste %2. Kies .csv of .gpkg.</translation>
    </message>
    <message>
        <source>Findings: %1, of which new: %2; no longer found: %3.
</source>
        <translation>Bevindingen: %1, waarvan nieuw: %2; niet meer gevonden: %3.
</translation>
    </message>
    <message>
        <source>
and %1 more; --rule, --severity or --out shows them.
</source>
        <translation>
en nog %1; --rule, --severity of --out toont ze.
</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4: %5
</source>
        <translation>%1 · %2 · %3 · %4: %5
</translation>
    </message>
    <message>
        <source>Sales: %1; included: %2, of which to be looked at: %3; excluded: %4; decided by a person: %5.
</source>
        <translation>Verkopen: %1; meegenomen: %2, waarvan te bekijken: %3; uitgesloten: %4; door iemand beslist: %5.
</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.
</source>
        <translation>Er is niets gewijzigd: dit was een proef.
</translation>
    </message>
    <message>
        <source>Newly excluded: %1; newly included: %2.
</source>
        <translation>Nieuw uitgesloten: %1; nieuw meegenomen: %2.
</translation>
    </message>
    <message>
        <source>Sale %1 fetched %2 of what the model expects (%3).
</source>
        <translation>Verkoop %1 bracht %2 op van wat het model verwacht (%3).
</translation>
    </message>
    <message>
        <source>%1: without this sale %2, with it %3 (%4; weight %5)
</source>
        <translation>%1: zonder deze verkoop %2, met deze verkoop %3 (%4; gewicht %5)
</translation>
    </message>
    <message>
        <source>inventing streets and dwellings</source>
        <translation>straten en woningen verzinnen</translation>
    </message>
    <message>
        <source>inventing sales</source>
        <translation>verkopen verzinnen</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>bewoner</translation>
    </message>
    <message>
        <source>appraiser</source>
        <translation>taxateur</translation>
    </message>
    <message>
        <source>register</source>
        <translation>register</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>opname ter plaatse</translation>
    </message>
    <message>
        <source>import from a file</source>
        <translation>import uit een bestand</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>met de hand ingevoerd</translation>
    </message>
    <message>
        <source>%1 (over five years ago)</source>
        <translation>%1 (meer dan vijf jaar geleden)</translation>
    </message>
    <message>
        <source>%1 (together with %2)</source>
        <translation>%1 (samen met %2)</translation>
    </message>
    <message>
        <source>counts in the value: %1</source>
        <translation>telt mee in de waarde: %1</translation>
    </message>
    <message>
        <source>only to compare with; does not count in the value</source>
        <translation>alleen ter vergelijking; telt niet mee in de waarde</translation>
    </message>
    <message>
        <source>only checked; does not count in the value</source>
        <translation>alleen gecontroleerd; telt niet mee in de waarde</translation>
    </message>
    <message>
        <source>only recorded; does not count in the value</source>
        <translation>alleen vastgelegd; telt niet mee in de waarde</translation>
    </message>
    <message>
        <source>no value was computed yet</source>
        <translation>er is nog geen waarde berekend</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geverifieerd</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Hoe het wordt gebruikt</translation>
    </message>
    <message>
        <source>Which dwelling</source>
        <translation>Om welke woning het gaat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>WOZ number</source>
        <translation>WOZ-objectnummer</translation>
    </message>
    <message>
        <source>Number in the records</source>
        <translation>Nummer in de administratie</translation>
    </message>
    <message>
        <source>BAG number of the dwelling (verblijfsobject)</source>
        <translation>BAG-nummer van het verblijfsobject</translation>
    </message>
    <message>
        <source>BAG number of the building (pand)</source>
        <translation>BAG-nummer van het pand</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Plaats op de kaart</translation>
    </message>
    <message>
        <source>Computed value</source>
        <translation>Berekende waarde</translation>
    </message>
    <message>
        <source>%1 on %2 (range %3 to %4)</source>
        <translation>%1 op %2 (bandbreedte %3 tot %4)</translation>
    </message>
    <message>
        <source>Characteristics of the dwelling</source>
        <translation>Kenmerken van de woning</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>Outbuildings</source>
        <translation>Bijgebouwen</translation>
    </message>
    <message>
        <source>An amount is what the characteristic adds to the value, or takes from it, compared with the typical dwelling sold.</source>
        <translation>Een bedrag is wat het kenmerk aan de waarde toevoegt of ervan afhaalt, vergeleken met de gemiddeld verkochte woning.</translation>
    </message>
    <message>
        <source>Ratings run from 1 to 5; 3 is average for dwellings of this kind.</source>
        <translation>Beoordelingen lopen van 1 tot 5; 3 is gemiddeld voor woningen van deze soort.</translation>
    </message>
    <message>
        <source>In bold: not verified in the past five years, or never. Number of such characteristics: %1.</source>
        <translation>Vet gedrukt: de afgelopen vijf jaar niet geverifieerd, of nooit. Aantal van deze kenmerken: %1.</translation>
    </message>
    <message>
        <source>Parts and outbuildings, one by one</source>
        <translation>Onderdelen en bijgebouwen, stuk voor stuk</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Oppervlakte</translation>
    </message>
    <message>
        <source>Build year</source>
        <translation>Bouwjaar</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>niet bewaard</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>Corrections and changes</source>
        <translation>Correcties en wijzigingen</translation>
    </message>
    <message>
        <source>Nothing has been changed since it was first recorded.</source>
        <translation>Sinds de eerste vastlegging is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Gewijzigd op</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>By, from source</source>
        <translation>Door, uit bron</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>verified, unchanged</source>
        <translation>geverifieerd, ongewijzigd</translation>
    </message>
    <message>
        <source>%1; corrected: %2 (%3)</source>
        <translation>%1; gecorrigeerd: %2 (%3)</translation>
    </message>
    <message>
        <source>used as evidence of the market</source>
        <translation>gebruikt als gegeven over de markt</translation>
    </message>
    <message>
        <source>not used as evidence of the market</source>
        <translation>niet gebruikt als gegeven over de markt</translation>
    </message>
    <message>
        <source>weight in the value of this dwelling: %1</source>
        <translation>gewicht in de waarde van deze woning: %1</translation>
    </message>
    <message>
        <source>decided by %1 on %2: %3</source>
        <translation>besloten door %1 op %2: %3</translation>
    </message>
    <message>
        <source>Sales of this dwelling</source>
        <translation>Verkopen van deze woning</translation>
    </message>
    <message>
        <source>No sale of this dwelling is recorded.</source>
        <translation>Van deze woning is geen verkoop vastgelegd.</translation>
    </message>
    <message>
        <source>A sale keeps the characteristics as they were when it was agreed.</source>
        <translation>Bij een verkoop blijven de kenmerken bewaard zoals ze waren toen de koop werd gesloten.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Koop gesloten op</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geleverd op</translation>
    </message>
    <message>
        <source>Open findings of data checks</source>
        <translation>Openstaande bevindingen van controles</translation>
    </message>
    <message>
        <source>The last check found nothing about this dwelling, or there was none.</source>
        <translation>De laatste controle vond niets over deze woning, of er is niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Is something not right?</source>
        <translation>Klopt er iets niet?</translation>
    </message>
    <message>
        <source>Tell the municipality which line of this report is not right and what it should be. Add what shows it, such as a photograph, a drawing or a deed.</source>
        <translation>Laat de gemeente weten welke regel van dit verslag niet klopt en wat er zou moeten staan. Stuur mee waaruit dat blijkt, zoals een foto, een tekening of een akte.</translation>
    </message>
    <message>
        <source>The municipality looks into it. What is changed is recorded with your statement as its source, and this report then shows what it was, what it became, when and why.</source>
        <translation>De gemeente zoekt het uit. Wat wordt gewijzigd, wordt vastgelegd met uw opgave als bron; dit verslag laat daarna zien wat er stond, wat het is geworden, wanneer en waarom.</translation>
    </message>
    <message>
        <source>Do you disagree with the WOZ value itself? Then object to the decision within the term that it states; a correction alone does not change a value that was already determined.</source>
        <translation>Bent u het niet eens met de WOZ-waarde zelf? Maak dan bezwaar tegen de beschikking binnen de termijn die daarin staat; een correctie alleen verandert een al vastgestelde waarde niet.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Wettelijke grondslag</translation>
    </message>
    <message>
        <source>The municipality provides the data on which a value rests on the ground of article 40 of the WOZ act (Wet waardering onroerende zaken).</source>
        <translation>De gemeente verstrekt de gegevens waarop een waarde berust op grond van artikel 40 van de Wet waardering onroerende zaken (Wet WOZ).</translation>
    </message>
    <message>
        <source>Names of owners, residents and buyers are not part of it (GDPR).</source>
        <translation>Namen van eigenaren, bewoners en kopers maken er geen deel van uit (AVG).</translation>
    </message>
    <message>
        <source>Names of members of staff are left out.</source>
        <translation>Namen van medewerkers zijn weggelaten.</translation>
    </message>
    <message>
        <source>What is recorded about this dwelling</source>
        <translation>Inzageverslag: wat over deze woning is vastgelegd</translation>
    </message>
    <message>
        <source>As recorded on %1</source>
        <translation>Zoals vastgelegd op %1</translation>
    </message>
    <message>
        <source>Internal: with names of staff and findings of data checks. Not to be given to others.</source>
        <translation>Intern: met namen van medewerkers en bevindingen van controles. Niet bestemd om te verstrekken.</translation>
    </message>
    <message>
        <source>This report shows what the municipality has recorded about this dwelling, from which source, when it was last verified, and how it is used.</source>
        <translation>Dit verslag laat zien wat de gemeente over deze woning heeft vastgelegd, uit welke bron dat komt, wanneer het voor het laatst is geverifieerd en hoe het wordt gebruikt.</translation>
    </message>
    <message>
        <source>Part of the dwelling</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>its values can be read so only</source>
        <translation>alleen zo zijn de waarden te lezen</translation>
    </message>
    <message>
        <source>other columns are written so</source>
        <translation>andere kolommen zijn zo geschreven</translation>
    </message>
    <message>
        <source>only so the numbers have a likely size</source>
        <translation>alleen zo hebben de getallen een aannemelijke grootte</translation>
    </message>
    <message>
        <source>as in the earlier import</source>
        <translation>zoals in de eerdere import</translation>
    </message>
    <message>
        <source>as the mapping says</source>
        <translation>zoals de kolomindeling zegt</translation>
    </message>
    <message>
        <source>as answered</source>
        <translation>zoals geantwoord</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message>
        <source> (recognised by its contents)</source>
        <translation> (herkend aan de inhoud)</translation>
    </message>
    <message>
        <source>; filled %1, empty %2</source>
        <translation>; gevuld %1, leeg %2</translation>
    </message>
    <message>
        <source>; numbers or dates of the file itself %1</source>
        <translation>; getallen of datums van het bestand zelf %1</translation>
    </message>
    <message>
        <source>; read as %1: fits %2, does not fit %3</source>
        <translation>; gelezen als %1: past %2, past niet %3</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>het bestand</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>kolom “%1”</translation>
    </message>
    <message>
        <source>In doubt, %1: answer %2.</source>
        <translation>Onzeker, %1: antwoord met %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>Sheets or layers: %1; read: %2.
</source>
        <translation>Bladen of lagen: %1; gelezen: %2.
</translation>
    </message>
    <message>
        <source>Rows above the header: %1.
</source>
        <translation>Rijen boven de kopregel: %1.
</translation>
    </message>
    <message>
        <source>Columns as in import %1, which had the same header.
</source>
        <translation>Kolommen zoals in import %1, die dezelfde kopregel had.
</translation>
    </message>
    <message>
        <source>Columns:
</source>
        <translation>Kolommen:
</translation>
    </message>
    <message>
        <source>The first rows as they will be:
</source>
        <translation>De eerste rijen zoals ze worden:
</translation>
    </message>
    <message>
        <source>Sales updated: %1; rows that say what is known: %2; known rows left as they are: %3; no longer in the file: %4.
</source>
        <translation>Verkopen bijgewerkt: %1; rijen die zeggen wat al bekend is: %2; bekende rijen die bleven zoals ze zijn: %3; niet meer in het bestand: %4.
</translation>
    </message>
    <message>
        <source>The project has not been checked yet, so there are no findings: check it first.
</source>
        <translation>Het project is nog niet gecontroleerd, dus er zijn geen bevindingen: controleer het eerst.
</translation>
    </message>
    <message>
        <source>%1 sales are too few for a verdict.</source>
        <translation>%1 verkopen zijn te weinig voor een oordeel.</translation>
    </message>
    <message>
        <source>95% range</source>
        <translation>bandbreedte (95%)</translation>
    </message>
    <message>
        <source>Above 1, dear dwellings are valued lower in proportion than cheap ones; below 1, higher.</source>
        <translation>Boven 1 zijn dure woningen naar verhouding lager gewaardeerd dan goedkope; onder 1 hoger.</translation>
    </message>
    <message>
        <source>All values together divided by all prices together.</source>
        <translation>Alle waarden samen gedeeld door alle prijzen samen.</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Naar %1</translation>
    </message>
    <message>
        <source>How much more unequal the values are than the prices; below 0, dear dwellings are valued lower.</source>
        <translation>Hoeveel ongelijker de waarden zijn dan de prijzen; onder 0 zijn dure woningen lager gewaardeerd.</translation>
    </message>
    <message>
        <source>How much the ratio changes, as a share of it, when the price level doubles; below 0, dear dwellings are valued lower.</source>
        <translation>Hoeveel de verhouding verandert, als deel ervan, wanneer het prijsniveau verdubbelt; onder 0 zijn dure woningen lager gewaardeerd.</translation>
    </message>
    <message>
        <source>How unequal the values are in proportion to the prices; below 1, dear dwellings are valued lower.</source>
        <translation>Hoe ongelijk de waarden zijn vergeleken met de prijzen; onder 1 zijn dure woningen lager gewaardeerd.</translation>
    </message>
    <message>
        <source>More values lie within 2% of the price than there would be by themselves (z = %1): values may have been set by the very prices they are compared with.</source>
        <translation>Er liggen meer waarden binnen 2% van de prijs dan vanzelf zou voorkomen (z = %1): waarden kunnen zijn vastgesteld op de prijzen waarmee ze worden vergeleken.</translation>
    </message>
    <message>
        <source>Outside the norms for certain: %1.</source>
        <translation>Met zekerheid buiten de norm: %1.</translation>
    </message>
    <message>
        <source>Outside, but that may be chance: %1.</source>
        <translation>Buiten de norm, maar dat kan toeval zijn: %1.</translation>
    </message>
    <message>
        <source>Rows without two amounts above 0, left out: %1.
</source>
        <translation>Regels zonder twee bedragen boven 0, niet meegeteld: %1.
</translation>
    </message>
    <message>
        <source>The average of the ratios of value to price.</source>
        <translation>Het gemiddelde van de verhoudingen tussen waarde en prijs.</translation>
    </message>
    <message>
        <source>The dearest dwellings are valued %1 than the cheapest in proportion to price (VEI %2%), more than chance explains.</source>
        <translation>De duurste woningen zijn naar verhouding tot de prijs %1 gewaardeerd dan de goedkoopste (VEI %2%), meer dan door toeval te verklaren is.</translation>
    </message>
    <message>
        <source>The groups are not at one level, more than chance explains.
</source>
        <translation>De groepen liggen niet op één niveau, meer dan door toeval te verklaren is.
</translation>
    </message>
    <message>
        <source>The level: half of the sales have a higher ratio of value to price, half a lower one.</source>
        <translation>Het niveau: de helft van de verkopen heeft een hogere verhouding tussen waarde en prijs, de helft een lagere.</translation>
    </message>
    <message>
        <source>The share of the sales of which the value is within 10% of the price.</source>
        <translation>Het deel van de verkopen waarvan de waarde binnen 10% van de prijs ligt.</translation>
    </message>
    <message>
        <source>The share of the sales of which the value is within 20% of the price.</source>
        <translation>Het deel van de verkopen waarvan de waarde binnen 20% van de prijs ligt.</translation>
    </message>
    <message>
        <source>The share of the sales of which the value is within 5% of the price.</source>
        <translation>Het deel van de verkopen waarvan de waarde binnen 5% van de prijs ligt.</translation>
    </message>
    <message>
        <source>The spread: how far ratios are from the median on average, in percent of it.</source>
        <translation>De spreiding: hoe ver de verhoudingen gemiddeld van de mediaan liggen, in procenten daarvan.</translation>
    </message>
    <message>
        <source>The standard deviation of the ratios, in percent of their mean.</source>
        <translation>De standaardafwijking van de verhoudingen, in procenten van hun gemiddelde.</translation>
    </message>
    <message>
        <source>Within the norms for certain, by %1 sales: %2.</source>
        <translation>Met zekerheid binnen de norm, op grond van %1 verkopen: %2.</translation>
    </message>
    <message>
        <source>Within, but the sales do not exclude that it is otherwise: %1.</source>
        <translation>Binnen de norm, maar de verkopen sluiten niet uit dat het anders is: %1.</translation>
    </message>
    <message>
        <source>
Without the %1 ratios beyond 1.5 times the interquartile range: median %2, COD %3.
</source>
        <translation>
Zonder de %1 verhoudingen die meer dan 1,5 maal de interkwartielafstand buiten de kwartielen liggen: mediaan %2, COD %3.
</translation>
    </message>
    <message>
        <source>adopted standard</source>
        <translation>vastgestelde standaard</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vóór %1</translation>
    </message>
    <message>
        <source>draft of a standard</source>
        <translation>ontwerp van een standaard</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>hoger</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>mean ratio</source>
        <translation>gemiddelde verhouding</translation>
    </message>
    <message>
        <source>median ratio</source>
        <translation>mediane verhouding</translation>
    </message>
    <message>
        <source>month of the sale</source>
        <translation>maand van de verkoop</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norm</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>buiten</translation>
    </message>
    <message>
        <source>outside, may be chance</source>
        <translation>buiten, kan toeval zijn</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>eigen regel</translation>
    </message>
    <message>
        <source>period of building</source>
        <translation>bouwperiode</translation>
    </message>
    <message>
        <source>price class</source>
        <translation>prijsklasse</translation>
    </message>
    <message>
        <source>size class</source>
        <translation>grootteklasse</translation>
    </message>
    <message>
        <source>too few sales</source>
        <translation>te weinig verkopen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>oordeel</translation>
    </message>
    <message>
        <source>weighted mean ratio</source>
        <translation>gewogen gemiddelde verhouding</translation>
    </message>
    <message>
        <source>with its own price</source>
        <translation>met de eigen prijs</translation>
    </message>
    <message>
        <source>within 10%</source>
        <translation>binnen 10%</translation>
    </message>
    <message>
        <source>within 20%</source>
        <translation>binnen 20%</translation>
    </message>
    <message>
        <source>within 5%</source>
        <translation>binnen 5%</translation>
    </message>
    <message>
        <source>within</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>within, not for certain</source>
        <translation>binnen, niet zeker</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Facts that a person has set and the file has otherwise, left as they are: %1.
</source>
        <translation>Gegevens die een persoon heeft vastgelegd en die het bestand anders heeft, zo gelaten: %1.
</translation>
    </message>
    <message>
        <source>counts in the value: made no difference</source>
        <translation>telt mee in de waarde: maakte geen verschil</translation>
    </message>
    <message>
        <source>Number of characteristics that count in the value and made no difference to that of this dwelling: %1.</source>
        <translation>Aantal kenmerken dat meetelt en voor de waarde van deze woning geen verschil maakte: %1.</translation>
    </message>
    <message>
        <source>Which of the two prices is out of line cannot be told: look at both.</source>
        <translation>Welke van de twee prijzen uit de pas loopt, is niet te zeggen: kijk ze allebei na.</translation>
    </message>
    <message>
        <source>What is recorded about this sale explains it.</source>
        <translation>Wat over deze verkoop is vastgelegd, verklaart dat.</translation>
    </message>
    <message>
        <source>What is recorded about the other sale explains it.</source>
        <translation>Wat over de andere verkoop is vastgelegd, verklaart dat.</translation>
    </message>
    <message>
        <source>This price is the one that lies far from what the model expects.</source>
        <translation>Deze prijs ligt ver van wat het model verwacht.</translation>
    </message>
    <message>
        <source>The other price is the one that lies far from what the model expects.</source>
        <translation>De andere prijs ligt ver van wat het model verwacht.</translation>
    </message>
    <message>
        <source>This price is the one that lies far from the usual prices of its segment.</source>
        <translation>Deze prijs ligt ver van wat in dit segment gebruikelijk is.</translation>
    </message>
    <message>
        <source>The other price is the one that lies far from the usual prices of its segment.</source>
        <translation>De andere prijs ligt ver van wat in dit segment gebruikelijk is.</translation>
    </message>
    <message>
        <source>Two prices of one dwelling within months that differ far more than the market moved: one of them is no ordinary price, or the dwelling changed. The one that is out of line does not count; where it cannot be told which, both count and are shown to be looked at.</source>
        <translation>Twee prijzen van één woning binnen enkele maanden die veel meer verschillen dan de markt bewoog: een van beide is geen gewone prijs, of de woning is veranderd. De prijs die uit de pas loopt telt niet mee; is niet te zeggen welke dat is, dan tellen beide mee en worden ze getoond om na te kijken.</translation>
    </message>
    <message>
        <source>Filled in from the BAG and boundaries where nothing was recorded: facts of dwellings %1, sales %2.
</source>
        <translation>Aangevuld uit de BAG en de grenzen waar niets was vastgelegd: gegevens van woningen %1, verkopen %2.
</translation>
    </message>
    <message>
        <source>Rows accepted</source>
        <translation>Rijen aanvaard</translation>
    </message>
    <message>
        <source>Counts afterwards</source>
        <translation>Telt daarna mee</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <source>Objects of the BAG</source>
        <translation>BAG-objecten</translation>
    </message>
    <message>
        <source>Counted before</source>
        <translation>Telde daarvoor mee</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Naar reden</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Naar regel</translation>
    </message>
    <message>
        <source>List of characteristics</source>
        <translation>Kenmerkenlijst</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coördinaten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munteenheid</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Door een medewerker beslist</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Niet meer in het bestand</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Sales that do not count</source>
        <translation>Verkopen die niet meetellen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Eerste nummer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verdwenen</translation>
    </message>
    <message>
        <source>Sales that count</source>
        <translation>Verkopen die meetellen</translation>
    </message>
    <message>
        <source>Facts kept</source>
        <translation>Gegevens behouden</translation>
    </message>
    <message>
        <source>Facts kept that a person recorded</source>
        <translation>Gegevens behouden die een medewerker vastlegde</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Laatste nummer</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modelversie</translation>
    </message>
    <message>
        <source>New dwellings</source>
        <translation>Nieuwe woningen</translation>
    </message>
    <message>
        <source>New sales</source>
        <translation>Nieuwe verkopen</translation>
    </message>
    <message>
        <source>No longer counting</source>
        <translation>Tellen niet meer mee</translation>
    </message>
    <message>
        <source>Counting again</source>
        <translation>Tellen weer mee</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Parts of dwellings</source>
        <translation>Onderdelen van woningen</translation>
    </message>
    <message>
        <source>Could not be valued</source>
        <translation>Niet te waarderen</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Rijen afgewezen</translation>
    </message>
    <message>
        <source>Dwellings removed</source>
        <translation>Woningen verwijderd</translation>
    </message>
    <message>
        <source>Sales removed</source>
        <translation>Verkopen verwijderd</translation>
    </message>
    <message>
        <source>Set back as they were</source>
        <translation>Teruggezet zoals het was</translation>
    </message>
    <message>
        <source>Values rounded to</source>
        <translation>Waarden afgerond op</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Rijen gelezen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Spread (standard deviation of ln price)</source>
        <translation>Spreiding (standaardafwijking van ln prijs)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Werd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Dwellings changed</source>
        <translation>Woningen gewijzigd</translation>
    </message>
    <message>
        <source>Sales changed</source>
        <translation>Verkopen gewijzigd</translation>
    </message>
    <message>
        <source>Valuation date</source>
        <translation>Waardepeildatum</translation>
    </message>
    <message>
        <source>Values stored</source>
        <translation>Waarden opgeslagen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>Project aangemaakt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Instellingen gewijzigd</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Bestand ingelezen</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Fact changed</source>
        <translation>Gegeven gewijzigd</translation>
    </message>
    <message>
        <source>Fact verified</source>
        <translation>Gegeven geverifieerd</translation>
    </message>
    <message>
        <source>Data checked</source>
        <translation>Gegevens gecontroleerd</translation>
    </message>
    <message>
        <source>Finding decided</source>
        <translation>Over bevinding beslist</translation>
    </message>
    <message>
        <source>Sales screened</source>
        <translation>Verkopen beoordeeld</translation>
    </message>
    <message>
        <source>Screening undone</source>
        <translation>Beoordeling ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Sale decided</source>
        <translation>Over verkoop beslist</translation>
    </message>
    <message>
        <source>Model fitted</source>
        <translation>Model geschat</translation>
    </message>
    <message>
        <source>Other model taken into use</source>
        <translation>Ander model in gebruik genomen</translation>
    </message>
    <message>
        <source>Model frozen</source>
        <translation>Model vastgesteld</translation>
    </message>
    <message>
        <source>Values stored in the project</source>
        <translation>Waarden opgeslagen in het project</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>model %1</translation>
    </message>
    <message>
        <source>valuation of all dwellings, run %1</source>
        <translation>waardering van alle woningen, ronde %1</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>controle %1</translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation>%1 verkopen</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 bevindingen</translation>
    </message>
    <message>
        <source>%1 dwellings</source>
        <translation>%1 woningen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message>
        <source>Facts completed from the BAG or boundaries</source>
        <translation>Gegevens aangevuld uit de BAG of de grenzen</translation>
    </message>
    <message>
        <source>Limits of the checks changed</source>
        <translation>Grenzen van de controles gewijzigd</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 tot %2)</translation>
    </message>
    <message>
        <source>%1 comes nearer to the prices than %2: error %3 against %4, more than chance explains.</source>
        <translation>%1 komt dichter bij de prijzen dan %2: fout %3 tegen %4, meer dan door toeval te verklaren is.</translation>
    </message>
    <message>
        <source>%1 comes no nearer to the prices than %2 by more than chance explains: error %3 against %4.</source>
        <translation>Dat %1 dichter bij de prijzen komt dan %2, kan toeval zijn: fout %3 tegen %4.</translation>
    </message>
    <message>
        <source>The models did not see the price of the sale they value. Whether a table of predictions saw it cannot be told from the table; then it looks better than it is.</source>
        <translation>De modellen kenden de prijs niet van de verkoop die zij waarderen. Of een tabel met voorspellingen die prijs kende, is aan de tabel niet te zien; dan lijkt zij beter dan zij is.</translation>
    </message>
    <message>
        <source>%1 sales that all of them estimate</source>
        <translation>%1 verkopen waarvan alle een schatting hebben</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>verschil %1</translation>
    </message>
    <message>
        <source>error (RMSE of ln)</source>
        <translation>fout (RMSE van ln)</translation>
    </message>
    <message>
        <source>median error</source>
        <translation>mediane fout</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 of them about sales that are not studied here; %4 rows without an amount.</source>
        <translation>%1: %2 rijen, waarvan %3 over verkopen die hier niet meetellen; %4 rijen zonder bedrag.</translation>
    </message>
    <message>
        <source>Near-identical sold dwellings (same neighbourhood and type, about as old and as large; %1 in %2 groups) differ %3% on average in value per unit of size; their prices differ %4%.</source>
        <translation>Vrijwel gelijke verkochte woningen (zelfde buurt en type, ongeveer even oud en even groot; %1 in %2 groepen) verschillen gemiddeld %3% in waarde per eenheid van grootte; hun prijzen verschillen %4%.</translation>
    </message>
    <message>
        <source>Norms for ratios changed</source>
        <translation>Normen voor verhoudingen gewijzigd</translation>
    </message>
    <message>
        <source>value / price</source>
        <translation>waarde / prijs</translation>
    </message>
    <message>
        <source>price level</source>
        <translation>prijsniveau</translation>
    </message>
    <message>
        <source>Ratio by price level</source>
        <translation>Verhouding naar prijsniveau</translation>
    </message>
    <message>
        <source>Ratios of %1 sales by price level, between %2 and %3 times the price.</source>
        <translation>Verhoudingen van %1 verkopen naar prijsniveau, tussen %2 en %3 maal de prijs.</translation>
    </message>
    <message>
        <source>Level from the cheapest to the dearest</source>
        <translation>Niveau van goedkoop naar duur</translation>
    </message>
    <message>
        <source>Equity curve</source>
        <translation>Gelijkheidscurve</translation>
    </message>
    <message>
        <source>percentile of price level</source>
        <translation>percentiel van het prijsniveau</translation>
    </message>
    <message>
        <source>cheapest to dearest, percent of the sales</source>
        <translation>van goedkoop naar duur, procent van de verkopen</translation>
    </message>
    <message>
        <source>Median ratio along the price level with its 95% range: %1 at the cheapest, %2 at the dearest.</source>
        <translation>Mediane verhouding langs het prijsniveau met bandbreedte (95%): %1 bij de goedkoopste, %2 bij de duurste.</translation>
    </message>
    <message>
        <source>How the ratios are spread</source>
        <translation>Hoe de verhoudingen gespreid zijn</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>to below</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Histogram of the ratios; %1 of %2 lie between %3 and %4.</source>
        <translation>Histogram van de verhoudingen; %1 van %2 liggen tussen %3 en %4.</translation>
    </message>
    <message>
        <source>Median ratio by month of the sale with its 95% range, %1 months.</source>
        <translation>Mediane verhouding per maand van verkoop met bandbreedte (95%), %1 maanden.</translation>
    </message>
    <message>
        <source>Level by %1</source>
        <translation>Niveau naar %1</translation>
    </message>
    <message>
        <source>Median ratio by %1 with its 95% range, %2 groups.</source>
        <translation>Mediane verhouding naar %1 met bandbreedte (95%), %2 groepen.</translation>
    </message>
    <message>
        <source>Level by %1, with its 95% range and number of sales</source>
        <translation>Niveau naar %1, met bandbreedte (95%) en aantal verkopen</translation>
    </message>
    <message>
        <source>final</source>
        <translation>vastgesteld</translation>
    </message>
    <message>
        <source>not made final</source>
        <translation>niet vastgesteld</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Taxaties</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Sales studied</source>
        <translation>Onderzochte verkopen</translation>
    </message>
    <message>
        <source>Report made on</source>
        <translation>Verslag gemaakt op</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>vingerafdruk %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>In één oogopslag</translation>
    </message>
    <message>
        <source>The figures that have a norm</source>
        <translation>De cijfers waarvoor een norm geldt</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cijfer</translation>
    </message>
    <message>
        <source>value and 95% range</source>
        <translation>waarde en bandbreedte (95%)</translation>
    </message>
    <message>
        <source>The tests for a difference between the cheapest and the dearest dwellings and for values set by the very prices found nothing that chance does not explain.</source>
        <translation>De toetsen op een verschil tussen de goedkoopste en de duurste woningen en op waarden die op de prijzen zelf zijn vastgesteld, vonden niets dat niet door toeval te verklaren is.</translation>
    </message>
    <message>
        <source>Ratio study</source>
        <translation>Verhoudingsanalyse</translation>
    </message>
    <message>
        <source>How good and how fair are the values?</source>
        <translation>Hoe goed en hoe eerlijk zijn de waarden?</translation>
    </message>
    <message>
        <source>Values beside the prices of sales, each without its own price: level, spread and equity</source>
        <translation>Waarden naast verkoopprijzen, elk zonder de eigen prijs: niveau, spreiding en gelijkheid</translation>
    </message>
    <message>
        <source>Estimates beside the prices of sales: level, spread and equity</source>
        <translation>Taxaties naast verkoopprijzen: niveau, spreiding en gelijkheid</translation>
    </message>
    <message>
        <source>Values beside the prices of sales, with their own price: these figures flatter</source>
        <translation>Waarden naast verkoopprijzen, met de eigen prijs: deze cijfers zijn geflatteerd</translation>
    </message>
    <message>
        <source>Estimates and prices are columns of a table. Whether an estimate was made without the price it is compared with cannot be seen from the table; where it was not, the figures flatter.</source>
        <translation>Taxaties en prijzen zijn kolommen van een tabel. Of een taxatie zonder de prijs is gemaakt waarmee zij wordt vergeleken, is aan de tabel niet te zien; is dat niet zo, dan zijn de cijfers geflatteerd.</translation>
    </message>
    <message>
        <source>Every value was made with the sale&apos;s own price among the evidence. Such figures always look better than the values are; they are no proof of quality.</source>
        <translation>Elke waarde is gemaakt met de eigen verkoopprijs onder de gegevens. Zulke cijfers zien er altijd beter uit dan de waarden zijn; ze bewijzen geen kwaliteit.</translation>
    </message>
    <message>
        <source>Every sale is valued as if its own price were not known: what it contributed to the model is taken out again, exactly, and it is not among the named sales that correct the value. The ratio is that value divided by the price after recorded corrections.</source>
        <translation>Elke verkoop is gewaardeerd alsof de eigen prijs niet bekend was: wat die aan het model bijdroeg is er weer uit gehaald, exact, en de verkoop hoort niet bij de genoemde verkopen die de waarde corrigeren. De verhouding is die waarde gedeeld door de prijs na vastgelegde correcties.</translation>
    </message>
    <message>
        <source>The value is that of the market model, corrected by what comparable sales fetched above or below it.</source>
        <translation>De waarde is die van het marktmodel, gecorrigeerd met wat vergelijkbare verkopen meer of minder opbrachten.</translation>
    </message>
    <message>
        <source>Values and prices were brought to the price level of the valuation date by the model&apos;s own index.</source>
        <translation>Waarden en prijzen zijn met de index van het model naar het prijsniveau van de waardepeildatum gebracht.</translation>
    </message>
    <message>
        <source>Values and prices stand on the price level of the day of the sale.</source>
        <translation>Waarden en prijzen staan op het prijsniveau van de dag van de verkoop.</translation>
    </message>
    <message>
        <source>Beside it stands what comes out with the sale&apos;s own price among the evidence. That flatters, and is shown for no other reason than to tell by how much.</source>
        <translation>Daarnaast staat wat eruit komt met de eigen verkoopprijs onder de gegevens. Dat flatteert, en staat er alleen om te laten zien hoeveel.</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>andere redenen</translation>
    </message>
    <message>
        <source>Sales that do not count, each by the first reason, and decisions of persons</source>
        <translation>Verkopen die niet meetellen, elk bij de eerste reden, en besluiten van medewerkers</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Uitsluitingen</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>by</source>
        <translation>door</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>de bron</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>de regels</translation>
    </message>
    <message>
        <source>a person: left out</source>
        <translation>een medewerker: telt niet mee</translation>
    </message>
    <message>
        <source>a person: counts</source>
        <translation>een medewerker: telt mee</translation>
    </message>
    <message>
        <source>The table holds %1 rows with two amounts above 0.</source>
        <translation>De tabel heeft %1 rijen met twee bedragen boven 0.</translation>
    </message>
    <message>
        <source>Rows without two amounts above 0, left out: %1.</source>
        <translation>Rijen zonder twee bedragen boven 0, weggelaten: %1.</translation>
    </message>
    <message>
        <source>%1 sales were studied, from %2 to %3.</source>
        <translation>Er zijn %1 verkopen onderzocht, van %2 tot en met %3.</translation>
    </message>
    <message>
        <source>The project holds %1 sales.</source>
        <translation>Het project bevat %1 verkopen.</translation>
    </message>
    <message>
        <source>The project holds %1 sales; %2 of them do not count as evidence of a market price.</source>
        <translation>Het project bevat %1 verkopen; %2 daarvan tellen niet mee als bewijs van een marktprijs.</translation>
    </message>
    <message>
        <source>Sales that count, but are not in the fit of this model or of which nothing else speaks: %1.</source>
        <translation>Verkopen die meetellen, maar niet in de schatting van dit model zitten of waarover niets anders iets zegt: %1.</translation>
    </message>
    <message>
        <source>Sales of the fit that no longer count by now: %1. A new fit leaves them out.</source>
        <translation>Verkopen uit de schatting die inmiddels niet meer meetellen: %1. Een nieuwe schatting laat ze weg.</translation>
    </message>
    <message>
        <source>Left out for their price alone: %1. That makes the spread look smaller than it is among all sales.</source>
        <translation>Alleen om hun prijs weggelaten: %1. Daardoor lijkt de spreiding kleiner dan zij onder alle verkopen is.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Ranges are of 95%: by ranks for the median ratio, by Student&apos;s t for PRB, and for the other figures by drawing the sales anew (%1 times, BCa; seed %2).</source>
        <translation>Bandbreedtes zijn van 95%: op rangorde voor de mediane verhouding, met de t van Student voor PRB, en voor de andere cijfers door de verkopen opnieuw te trekken (%1 maal, BCa; startgetal %2).</translation>
    </message>
    <message>
        <source>A figure is within or outside a norm for certain only where its whole range is. Below a number of sales that stands with the norm there is no verdict.</source>
        <translation>Een cijfer ligt alleen met zekerheid binnen of buiten de norm waar de hele bandbreedte dat doet. Onder een aantal verkopen, dat bij de norm staat, is er geen oordeel.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>No sale was left out, and no person decided about one.</source>
        <translation>Er is geen verkoop weggelaten, en geen medewerker heeft over een verkoop besloten.</translation>
    </message>
    <message>
        <source>The figures are about dwellings that were sold. How far dwellings that were not sold resemble them, they do not show.</source>
        <translation>De cijfers gaan over woningen die verkocht zijn. Hoe ver niet verkochte woningen daarop lijken, laten ze niet zien.</translation>
    </message>
    <message>
        <source>A price differs from the market value by chance too. A part of the spread is that of prices, and no valuation removes it.</source>
        <translation>Een prijs verschilt ook door toeval van de marktwaarde. Een deel van de spreiding is die van prijzen, en geen taxatie haalt die weg.</translation>
    </message>
    <message>
        <source>Where many groups are looked at, some stand out by chance. The tests therefore use a risk of 1%; a group of few sales has a wide range and tells little.</source>
        <translation>Waar naar veel groepen wordt gekeken, springen er door toeval een paar uit. De toetsen gebruiken daarom een risico van 1%; een groep met weinig verkopen heeft een ruime bandbreedte en zegt weinig.</translation>
    </message>
    <message>
        <source>Within a price class, or a group whose prices hardly differ, PRD, PRB, MKI and KI say little: they ask for cheap and dear together.</source>
        <translation>Binnen een prijsklasse, of een groep waarvan de prijzen nauwelijks verschillen, zeggen PRD, PRB, MKI en KI weinig: ze vragen om goedkoop en duur bij elkaar.</translation>
    </message>
    <message>
        <source>Norms are settings with a source, no law: national limits for the WOZ are not published.</source>
        <translation>Normen zijn instellingen met een bron, geen wet: landelijke grenzen voor de WOZ zijn niet gepubliceerd.</translation>
    </message>
    <message>
        <source>One sale at a time is left out, at the smoothing and the weights that all sales together gave. Sales of the future are valued somewhat less well; an evaluation on later sales measures that.</source>
        <translation>Er wordt telkens één verkoop weggelaten, bij de vloeiendheid en de gewichten die alle verkopen samen gaven. Verkopen van later worden iets minder goed gewaardeerd; een evaluatie op latere verkopen meet dat.</translation>
    </message>
    <message>
        <source>Limits of the method</source>
        <translation>Grenzen van de methode</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Figures, ranges of medians and fences: IAAO, Standard on Ratio Studies (2013), §5 and appendices B and D.</source>
        <translation>Cijfers, bandbreedtes van medianen en grenzen voor uitschieters: IAAO, Standard on Ratio Studies (2013), §5 en bijlagen B en D.</translation>
    </message>
    <message>
        <source>MKI and KI: Quintos (2020, 2021), Journal of Property Tax Assessment &amp; Administration 17(2) and 18(1).</source>
        <translation>MKI en KI: Quintos (2020, 2021), Journal of Property Tax Assessment &amp; Administration 17(2) en 18(1).</translation>
    </message>
    <message>
        <source>VEI: drafts of the IAAO for a new standard (2025 and 2026); not adopted.</source>
        <translation>VEI: concepten van de IAAO voor een nieuwe standaard (2025 en 2026); niet vastgesteld.</translation>
    </message>
    <message>
        <source>Ranges by drawing anew: Efron &amp; Tibshirani (1993), An Introduction to the Bootstrap, §14.3.</source>
        <translation>Bandbreedtes door opnieuw te trekken: Efron &amp; Tibshirani (1993), An Introduction to the Bootstrap, §14.3.</translation>
    </message>
    <message>
        <source>One level of all groups: Kruskal &amp; Wallis (1952), Journal of the American Statistical Association 47:583.</source>
        <translation>Eén niveau van alle groepen: Kruskal &amp; Wallis (1952), Journal of the American Statistical Association 47:583.</translation>
    </message>
    <message>
        <source>price level, from</source>
        <translation>prijsniveau, van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>median ratio and 90% range</source>
        <translation>mediane verhouding en bandbreedte (90%)</translation>
    </message>
    <message>
        <source>Between the cheapest and the dearest group the level differs by %1% (VEI), and the ranges of the two are %2% apart: more than chance explains.</source>
        <translation>Tussen de goedkoopste en de duurste groep verschilt het niveau %1% (VEI), en de bandbreedtes van die twee liggen %2% uit elkaar: meer dan door toeval te verklaren is.</translation>
    </message>
    <message>
        <source>Between the cheapest and the dearest group the level differs by %1% (VEI); their ranges overlap, so chance may explain it.</source>
        <translation>Tussen de goedkoopste en de duurste groep verschilt het niveau %1% (VEI); hun bandbreedtes overlappen, dus het kan toeval zijn.</translation>
    </message>
    <message>
        <source>Values may have been set by the very prices they are compared with: more of them lie within 2% of the price than there would be by themselves (z = %1, %2).</source>
        <translation>Waarden kunnen zijn vastgesteld op de prijzen waarmee ze worden vergeleken: er liggen er meer binnen 2% van de prijs dan vanzelf zou voorkomen (z = %1, %2).</translation>
    </message>
    <message>
        <source>Nothing shows that values were set by the very prices they are compared with: not more of them lie within 2% of the price than chance explains (z = %1, %2).</source>
        <translation>Niets wijst erop dat waarden zijn vastgesteld op de prijzen waarmee ze worden vergeleken: er liggen er niet meer binnen 2% van de prijs dan door toeval te verklaren is (z = %1, %2).</translation>
    </message>
    <message>
        <source>Below 20 sales ranks tell more: rank correlation of ratio and price level %1 (%2).</source>
        <translation>Onder 20 verkopen zegt rangorde meer: rangcorrelatie van verhouding en prijsniveau %1 (%2).</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Alle verkopen</translation>
    </message>
    <message>
        <source>with its own price: flatters</source>
        <translation>met de eigen prijs: flatteert</translation>
    </message>
    <message>
        <source>what it tells</source>
        <translation>wat het zegt</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>Between which limits a figure should be, and who says so</source>
        <translation>Tussen welke grenzen een cijfer hoort te liggen, en wie dat zegt</translation>
    </message>
    <message>
        <source>fewest sales</source>
        <translation>minste verkopen</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>With and without the outer ratios</source>
        <translation>Met en zonder de uiterste verhoudingen</translation>
    </message>
    <message>
        <source>Beyond %1 times the interquartile range, below %2 or above %3: %4 sales.</source>
        <translation>Verder dan %1 maal de interkwartielafstand buiten de kwartielen, onder %2 of boven %3: %4 verkopen.</translation>
    </message>
    <message>
        <source>The verdict is about all sales. Leaving out what lies far off always makes the spread look smaller.</source>
        <translation>Het oordeel gaat over alle verkopen. Wat ver weg ligt weglaten maakt de spreiding altijd kleiner.</translation>
    </message>
    <message>
        <source>Figures with and without the outer ratios, with their 95% range</source>
        <translation>Cijfers met en zonder de uiterste verhoudingen, met bandbreedte (95%)</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Zonder uitersten</translation>
    </message>
    <message>
        <source>all sales</source>
        <translation>alle verkopen</translation>
    </message>
    <message>
        <source>without those beyond 1.5 times</source>
        <translation>zonder wat voorbij 1,5 maal ligt</translation>
    </message>
    <message>
        <source>without those beyond 3 times</source>
        <translation>zonder wat voorbij 3 maal ligt</translation>
    </message>
    <message>
        <source>Fairness: cheap and dear, and values set by prices</source>
        <translation>Gelijkheid: goedkoop en duur, en waarden op de prijzen vastgesteld</translation>
    </message>
    <message>
        <source>Each dot is a sale, at most 1,000 of them, evenly by price level; the line is the median. The price level is half the price and half the value divided by the median ratio, which takes neither side.</source>
        <translation>Elke stip is een verkoop, hooguit 1.000, gelijkmatig over het prijsniveau; de lijn is de mediaan. Het prijsniveau is de helft van de prijs plus de helft van de waarde gedeeld door de mediane verhouding, wat geen van beide voortrekt.</translation>
    </message>
    <message>
        <source>VEI</source>
        <translation>VEI</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> en nog %1</translation>
    </message>
    <message>
        <source> · not recorded: %1 sales</source>
        <translation> · niet vastgelegd: %1 verkopen</translation>
    </message>
    <message>
        <source> · one level of all groups: H = %1, %2</source>
        <translation> · één niveau van alle groepen: H = %1, %2</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>normen</translation>
    </message>
    <message>
        <source>Groups: is everyone valued alike?</source>
        <translation>Groepen: wordt iedereen gelijk gewaardeerd?</translation>
    </message>
    <message>
        <source>Groupings, and which groups are outside a norm for certain</source>
        <translation>Indelingen, en welke groepen met zekerheid buiten een norm liggen</translation>
    </message>
    <message>
        <source>Groupings</source>
        <translation>Indelingen</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>ingedeeld naar</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groepen</translation>
    </message>
    <message>
        <source>one level?</source>
        <translation>één niveau?</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 buiten de norm</translation>
    </message>
    <message>
        <source>no (%1)</source>
        <translation>nee (%1)</translation>
    </message>
    <message>
        <source>seems so (%1)</source>
        <translation>lijkt zo (%1)</translation>
    </message>
    <message>
        <source>One level: a test whether all groups of at least 5 sales have the same level; &quot;no&quot; where chance explains the differences in less than 1 of 100 cases. With many sales small differences are found too: the drawings show how large they are.</source>
        <translation>Eén niveau: een toets of alle groepen van ten minste 5 verkopen hetzelfde niveau hebben; ‘nee’ waar toeval de verschillen in minder dan 1 van de 100 gevallen verklaart. Met veel verkopen komen ook kleine verschillen boven: de tekeningen laten zien hoe groot ze zijn.</translation>
    </message>
    <message>
        <source>Two ways at once</source>
        <translation>Twee indelingen tegelijk</translation>
    </message>
    <message>
        <source>Median ratio by %1 and %2; beneath it COD and number of sales</source>
        <translation>Mediane verhouding naar %1 en %2; eronder COD en aantal verkopen</translation>
    </message>
    <message>
        <source>Two ways</source>
        <translation>Twee indelingen</translation>
    </message>
    <message>
        <source>COD %1 · %2</source>
        <translation>COD %1 · %2</translation>
    </message>
    <message>
        <source>Appendix: all figures by group, with their 95% range</source>
        <translation>Bijlage: alle cijfers per groep, met bandbreedte (95%)</translation>
    </message>
    <message>
        <source>Norms, the worst verdict of the group: %1.</source>
        <translation>Normen, het slechtste oordeel van de groep: %1.</translation>
    </message>
    <message>
        <source>Figures of this drawing</source>
        <translation>Cijfers van deze tekening</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, van</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, tot</translation>
    </message>
    <message>
        <source>Groups of the VEI from cheap to dear: %1% by the draft of 2026 (quantiles), %2% by that of 2025</source>
        <translation>Groepen van de VEI van goedkoop naar duur: %1% volgens het concept van 2026 (kwantielen), %2% volgens dat van 2025</translation>
    </message>
    <message>
        <source>Not all values were made without the sale&apos;s own price: those with it look better than they are.</source>
        <translation>Niet alle waarden zijn zonder de eigen verkoopprijs gemaakt: die met de eigen prijs zien er beter uit dan ze zijn.</translation>
    </message>
    <message>
        <source>Not all amounts stand on the same price level; PRB, MKI and the weighted mean depend on it.</source>
        <translation>Niet alle bedragen staan op hetzelfde prijsniveau; PRB, MKI en het gewogen gemiddelde hangen daarvan af.</translation>
    </message>
    <message>
        <source>Not all sales are of the same years.</source>
        <translation>Niet alle verkopen zijn uit dezelfde jaren.</translation>
    </message>
    <message>
        <source>Groups that at least two publish</source>
        <translation>Groepen die ten minste twee bekendmaken</translation>
    </message>
    <message>
        <source>Terms that not every model has, in that of %1: %2.</source>
        <translation>Termen die niet elk model heeft, in dat van %1: %2.</translation>
    </message>
    <message>
        <source>All models have the same terms.</source>
        <translation>Alle modellen hebben dezelfde termen.</translation>
    </message>
    <message>
        <source>≠: differs for certain from the first, because the 95% ranges have nothing in common. Without it, it may be chance.</source>
        <translation>≠: verschilt met zekerheid van de eerste, omdat de bandbreedtes (95%) niets gemeen hebben. Zonder dat teken kan het toeval zijn.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>gaat over</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>cheap and dear alike</source>
        <translation>goedkoop en duur gelijk</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>spreiding</translation>
    </message>
    <message>
        <source>Where values err less than prices do, PRB and VEI turn negative by themselves: the dearest sales are those that fetched much for what they are. A verdict on cheap and dear never rests on one of them alone.</source>
        <translation>Waar waarden minder afwijken dan prijzen, worden PRB en VEI vanzelf negatief: de duurste verkopen zijn die waarvoor veel werd betaald voor wat ze zijn. Een oordeel over goedkoop en duur rust nooit op één daarvan.</translation>
    </message>
    <message>
        <source>There are too few sales to test for a difference between the cheapest and the dearest dwellings, and for values set by the very prices.</source>
        <translation>Er zijn te weinig verkopen om te toetsen op een verschil tussen de goedkoopste en de duurste woningen, en op waarden die op de prijzen zelf zijn vastgesteld.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (vervolg)</translation>
    </message>
    <message>
        <source>Components add up</source>
        <translation>Deelwaarden tellen op</translation>
    </message>
    <message>
        <source>Amounts without a column</source>
        <translation>Bedragen zonder kolom</translation>
    </message>
    <message>
        <source>Price times area is the amount</source>
        <translation>Prijs maal oppervlakte is het bedrag</translation>
    </message>
    <message>
        <source>Area that amount and price imply</source>
        <translation>Oppervlakte volgens bedrag en prijs</translation>
    </message>
    <message>
        <source>Parts of the floor area add up</source>
        <translation>Delen van de gebruiksoppervlakte tellen op</translation>
    </message>
    <message>
        <source>Parts of the plot add up</source>
        <translation>Delen van de kavel tellen op</translation>
    </message>
    <message>
        <source>One floor area everywhere</source>
        <translation>Overal één gebruiksoppervlakte</translation>
    </message>
    <message>
        <source>One value everywhere</source>
        <translation>Overal één waarde</translation>
    </message>
    <message>
        <source>Volume suits the floor area</source>
        <translation>Inhoud past bij de gebruiksoppervlakte</translation>
    </message>
    <message>
        <source>Indexed price follows from the index</source>
        <translation>Geïndexeerde koopsom volgt uit de index</translation>
    </message>
    <message>
        <source>Index a month</source>
        <translation>Index per maand</translation>
    </message>
    <message>
        <source>Indices of the sales agree</source>
        <translation>Indexen van de verkopen stroken met elkaar</translation>
    </message>
    <message>
        <source>Indexed from the agreement</source>
        <translation>Geïndexeerd vanaf de koopovereenkomst</translation>
    </message>
    <message>
        <source>Sold near the valuation date</source>
        <translation>Verkocht rond de waardepeildatum</translation>
    </message>
    <message>
        <source>Ratings as at the sale</source>
        <translation>Beoordeling zoals bij de verkoop</translation>
    </message>
    <message>
        <source>Differences are priced</source>
        <translation>Verschillen zijn gewaardeerd</translation>
    </message>
    <message>
        <source>Price of land falls with size</source>
        <translation>Grondprijs daalt met de grootte</translation>
    </message>
    <message>
        <source>Value of the land</source>
        <translation>Waarde van de grond</translation>
    </message>
    <message>
        <source>Steps of the ratings</source>
        <translation>Stappen van de beoordeling</translation>
    </message>
    <message>
        <source>Adjusted price adds up</source>
        <translation>Herleide prijs telt op</translation>
    </message>
    <message>
        <source>Sale price per area</source>
        <translation>Koopsom per oppervlakte</translation>
    </message>
    <message>
        <source>The matrix carries the value</source>
        <translation>De matrix draagt de waarde</translation>
    </message>
    <message>
        <source>What the court took off</source>
        <translation>Wat de rechter eraf haalde</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>asks for an explanation</source>
        <translation>vraagt om uitleg</translation>
    </message>
    <message>
        <source>far away</source>
        <translation>ver weg</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>klopt niet</translation>
    </message>
    <message>
        <source>the whole matrix</source>
        <translation>de hele matrix</translation>
    </message>
    <message>
        <source>the dwelling itself</source>
        <translation>de woning zelf</translation>
    </message>
    <message>
        <source>comparable %1</source>
        <translation>vergelijkingsobject %1</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>type of dwelling</source>
        <translation>type woning</translation>
    </message>
    <message>
        <source>build year</source>
        <translation>bouwjaar</translation>
    </message>
    <message>
        <source>location</source>
        <translation>locatie</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>beoordeling (KOUDV en ligging)</translation>
    </message>
    <message>
        <source>day of the ratings</source>
        <translation>datum van de beoordeling</translation>
    </message>
    <message>
        <source>floor area</source>
        <translation>gebruiksoppervlakte</translation>
    </message>
    <message>
        <source>parts of the floor area</source>
        <translation>delen van de gebruiksoppervlakte</translation>
    </message>
    <message>
        <source>plot area</source>
        <translation>kaveloppervlakte</translation>
    </message>
    <message>
        <source>parts of the plot</source>
        <translation>delen van de kavel</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>inhoud</translation>
    </message>
    <message>
        <source>date of the agreement</source>
        <translation>datum verkoopovereenkomst</translation>
    </message>
    <message>
        <source>date of delivery</source>
        <translation>datum levering</translation>
    </message>
    <message>
        <source>sale price</source>
        <translation>koopsom</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>correcties</translation>
    </message>
    <message>
        <source>index percentage</source>
        <translation>indexpercentage</translation>
    </message>
    <message>
        <source>source of the index</source>
        <translation>bron van de index</translation>
    </message>
    <message>
        <source>amount of the index</source>
        <translation>bedrag van de index</translation>
    </message>
    <message>
        <source>indexed price</source>
        <translation>geïndexeerde koopsom</translation>
    </message>
    <message>
        <source>value of the land</source>
        <translation>deelwaarde grond</translation>
    </message>
    <message>
        <source>price of the land per m²</source>
        <translation>grondprijs per m²</translation>
    </message>
    <message>
        <source>value of the outbuildings</source>
        <translation>deelwaarde bijgebouwen</translation>
    </message>
    <message>
        <source>value of the main building</source>
        <translation>deelwaarde hoofdgebouw</translation>
    </message>
    <message>
        <source>price per m² of the main building</source>
        <translation>rekenprijs per m² hoofdgebouw</translation>
    </message>
    <message>
        <source>price per m² after the ratings</source>
        <translation>rekenprijs per m² na de beoordeling</translation>
    </message>
    <message>
        <source>percentage per step of a rating</source>
        <translation>percentage per stap van de beoordeling</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>aantal stappen</translation>
    </message>
    <message>
        <source>amounts of the differences</source>
        <translation>bedragen van de verschillen</translation>
    </message>
    <message>
        <source>adjusted price</source>
        <translation>herleide prijs</translation>
    </message>
    <message>
        <source>appraised value</source>
        <translation>getaxeerde waarde</translation>
    </message>
    <message>
        <source>valuation date</source>
        <translation>waardepeildatum</translation>
    </message>
    <message>
        <source>determined value</source>
        <translation>vastgestelde waarde</translation>
    </message>
    <message>
        <source>%1: not checked, as it takes %2</source>
        <translation>%1: niet getoetst, want daarvoor is nodig: %2</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Nothing could be checked: too little is printed.</source>
        <translation>Er kon niets worden getoetst: er staat te weinig in.</translation>
    </message>
    <message>
        <source>Everything that could be checked is in order: %1 checks.</source>
        <translation>Alles wat getoetst kon worden is in orde: %1 toetsen.</translation>
    </message>
    <message>
        <source>Does not agree: %1; far from the valuation date: %2; asks for an explanation: %3; in order: %4.</source>
        <translation>Klopt niet: %1; ver van de waardepeildatum: %2; vraagt om uitleg: %3; in orde: %4.</translation>
    </message>
    <message>
        <source>The valuation date is not printed; %1 was assumed.</source>
        <translation>De waardepeildatum staat er niet in; aangenomen is %1.</translation>
    </message>
    <message>
        <source>The total decides and the parts are an aid, but parts that do not add up show nobody how the total came about.</source>
        <translation>Het totaal beslist en de deelwaarden zijn een hulpmiddel, maar delen die niet optellen laten niemand zien hoe het totaal tot stand kwam.</translation>
    </message>
    <message>
        <source>Courts recalculate a matrix; a mistake that is not mended in time takes its force away.</source>
        <translation>Rechters rekenen een matrix na; een fout die niet op tijd is hersteld ontneemt de matrix haar kracht.</translation>
    </message>
    <message>
        <source>A home has one floor area; a price per m² with another area is another price.</source>
        <translation>Een woning heeft één gebruiksoppervlakte; een prijs per m² met een andere oppervlakte is een andere prijs.</translation>
    </message>
    <message>
        <source>Each part of the plot is valued; a part that is missing or counted twice changes the value of the land.</source>
        <translation>Elk deel van de kavel wordt gewaardeerd; een deel dat ontbreekt of dubbel telt verandert de waarde van de grond.</translation>
    </message>
    <message>
        <source>A value that differs between the papers of one case cannot be followed.</source>
        <translation>Een waarde die tussen de stukken van één zaak verschilt is niet te volgen.</translation>
    </message>
    <message>
        <source>A volume that does not suit the floor area was measured of something else.</source>
        <translation>Een inhoud die niet bij de gebruiksoppervlakte past is van iets anders gemeten.</translation>
    </message>
    <message>
        <source>An index has to be a percentage with a source that can be followed from sale to sale.</source>
        <translation>Een index moet een percentage met een bron zijn dat van verkoop tot verkoop te volgen is.</translation>
    </message>
    <message>
        <source>The price is agreed when the agreement is signed; delivery comes months later.</source>
        <translation>De prijs wordt afgesproken bij de koopovereenkomst; de levering volgt maanden later.</translation>
    </message>
    <message>
        <source>Sales within about a year of the valuation date carry a value; others only with a good reason.</source>
        <translation>Verkopen binnen ongeveer een jaar rond de waardepeildatum dragen een waarde; andere alleen met een goede reden.</translation>
    </message>
    <message>
        <source>A price belongs to the home as it was sold; what was done to it later is no part of it.</source>
        <translation>Een koopsom hoort bij de woning zoals die werd verkocht; wat er later aan is gedaan hoort daar niet bij.</translation>
    </message>
    <message>
        <source>Each difference with the comparables has to be shown and dealt with.</source>
        <translation>Elk verschil met de vergelijkingsobjecten moet zichtbaar zijn en verwerkt zijn.</translation>
    </message>
    <message>
        <source>The price of land has to rest on sales, and falls as the plot grows.</source>
        <translation>De grondprijs moet op verkopen rusten en daalt naarmate de kavel groter is.</translation>
    </message>
    <message>
        <source>The ratings of subject and comparables count only when what a step is worth is applied alike.</source>
        <translation>De beoordelingen van de woning en de vergelijkingsobjecten tellen alleen als een stap overal even zwaar weegt.</translation>
    </message>
    <message>
        <source>Prices per m² are comparable only between homes of about one size.</source>
        <translation>Prijzen per m² zijn alleen te vergelijken tussen woningen van ongeveer gelijke grootte.</translation>
    </message>
    <message>
        <source>The municipality has to prove its value; there is no margin within which it stands unproven.</source>
        <translation>De gemeente moet haar waarde aannemelijk maken; er is geen marge waarbinnen die onbewezen blijft staan.</translation>
    </message>
    <message>
        <source>The court recalculated an indexed price; the mistake had been mended before judgment, and the value stood.</source>
        <translation>De rechter rekende een geïndexeerde koopsom na; de fout was voor de uitspraak hersteld en de waarde bleef staan.</translation>
    </message>
    <message>
        <source>The area of a comparable was corrected from 106 to 130 m² at the hearing; it got little weight.</source>
        <translation>De oppervlakte van een vergelijkingsobject werd op de zitting van 106 naar 130 m² verbeterd; het kreeg weinig gewicht.</translation>
    </message>
    <message>
        <source>Four different floor areas of one home stood in the papers.</source>
        <translation>In de stukken stonden vier verschillende gebruiksoppervlakten van één woning.</translation>
    </message>
    <message>
        <source>A flat valued with 123 m² was later measured at 116 m².</source>
        <translation>Een met 123 m² gewaardeerd appartement bleek later 116 m² groot.</translation>
    </message>
    <message>
        <source>The report showed 202,000 and the decision said 220,000.</source>
        <translation>Het taxatieverslag vermeldde 202.000 en de beschikking 220.000.</translation>
    </message>
    <message>
        <source>454 m³ on 128 m² would take ceilings far above 3 m: the volume was rejected.</source>
        <translation>454 m³ op 128 m² vraagt plafonds van ver boven de 3 m: de inhoud werd verworpen.</translation>
    </message>
    <message>
        <source>An explanation of the index percentages at the hearing was enough, as they were not contested with figures.</source>
        <translation>Een toelichting op de indexpercentages ter zitting volstond, omdat ze niet met cijfers waren bestreden.</translation>
    </message>
    <message>
        <source>A late complaint about the index failed: market analyses explained it and no error was named.</source>
        <translation>Een late klacht over de index slaagde niet: marktanalyses verklaarden de index en er werd geen fout genoemd.</translation>
    </message>
    <message>
        <source>The row of the transaction date held delivery dates; the agreements were 9 to 11 months earlier. The plot was 391 and 121, together 512 m².</source>
        <translation>In de rij transactiedatum stonden leveringsdata; de koopovereenkomsten waren 9 tot 11 maanden eerder. De kavel was 391 en 121, samen 512 m².</translation>
    </message>
    <message>
        <source>A sale almost 23 months after the valuation date was dropped: too far, and the indexing unclear.</source>
        <translation>Een verkoop bijna 23 maanden na de waardepeildatum viel af: te ver weg, en de indexering onduidelijk.</translation>
    </message>
    <message>
        <source>A sale 14 months before the valuation date stayed: very comparable, and in the resident&apos;s favour.</source>
        <translation>Een verkoop 14 maanden voor de waardepeildatum bleef bruikbaar: zeer vergelijkbaar, en in het voordeel van de belanghebbende.</translation>
    </message>
    <message>
        <source>An own sale three years after the valuation date was too far away.</source>
        <translation>Een eigen verkoop drie jaar na de waardepeildatum lag te ver weg.</translation>
    </message>
    <message>
        <source>The state date is for the subject only; a comparable counts as it was at its sale.</source>
        <translation>De toestandsdatum geldt alleen voor de woning zelf; een vergelijkingsobject telt zoals het bij zijn verkoop was.</translation>
    </message>
    <message>
        <source>Matrix and explanation together showed how differences, such as in plot, were dealt with: accepted.</source>
        <translation>Matrix en toelichting samen lieten zien hoe met verschillen, zoals in kavel, rekening was gehouden: aanvaard.</translation>
    </message>
    <message>
        <source>The matrices dealt with the differences; the resident&apos;s own comparables were not worked out.</source>
        <translation>De matrices hielden rekening met de verschillen; de eigen vergelijkingsobjecten van de belanghebbende waren niet uitgewerkt.</translation>
    </message>
    <message>
        <source>The price per m³ of smaller flats was applied unchanged to a larger one: the value was lowered.</source>
        <translation>De prijs per m³ van kleinere appartementen werd ongewijzigd op een groter toegepast: de waarde ging omlaag.</translation>
    </message>
    <message>
        <source>Prices of 499, 482 and 374 per m² for growing plots, with their grounds, were traceable enough.</source>
        <translation>Grondprijzen van 499, 482 en 374 per m² voor oplopende kavels, met onderbouwing, waren voldoende te herleiden.</translation>
    </message>
    <message>
        <source>A land scale without sales behind it did not carry the value.</source>
        <translation>Een grondstaffel zonder verkopen erachter droeg de waarde niet.</translation>
    </message>
    <message>
        <source>Too high a price for one part was made up by another: the total decides.</source>
        <translation>Een te hoge prijs voor één onderdeel werd door een ander goedgemaakt: het totaal beslist.</translation>
    </message>
    <message>
        <source>Prices per m³ stood before and after the correction to average maintenance and quality.</source>
        <translation>Prijzen per m³ stonden er voor en na de correctie naar gemiddeld onderhoud en gemiddelde kwaliteit.</translation>
    </message>
    <message>
        <source>Report and comparables proved too little: from 316,000 to 300,000.</source>
        <translation>Taxatierapport en vergelijkingsobjecten bewezen te weinig: van 316.000 naar 300.000.</translation>
    </message>
    <message>
        <source>The appraisal did not prove the value.</source>
        <translation>Het waarderapport maakte de waarde niet aannemelijk.</translation>
    </message>
    <message>
        <source>main building</source>
        <translation>hoofdgebouw</translation>
    </message>
    <message>
        <source>land</source>
        <translation>grond</translation>
    </message>
    <message>
        <source>outbuilding</source>
        <translation>bijgebouw</translation>
    </message>
    <message>
        <source>The components add up to %1, as printed.</source>
        <translation>De deelwaarden tellen op tot %1, zoals er staat.</translation>
    </message>
    <message>
        <source>The components add up to %1 and printed is %2: rounding to thousands can explain the difference of %3.</source>
        <translation>De deelwaarden tellen op tot %1 en er staat %2: afronding op duizenden kan het verschil van %3 verklaren.</translation>
    </message>
    <message>
        <source>The components add up to %1; printed is %2, a difference of %3.</source>
        <translation>De deelwaarden tellen op tot %1; er staat %2, een verschil van %3.</translation>
    </message>
    <message>
        <source>“%1” is printed as the whole total; the other parts leave %2 for it.</source>
        <translation>Bij ‘%1’ staat het hele totaal; de andere delen laten daarvoor %2 over.</translation>
    </message>
    <message>
        <source>Amounts that stand in no column and fit nowhere: %1, together %2.</source>
        <translation>Bedragen die in geen kolom staan en nergens passen: %1, samen %2.</translation>
    </message>
    <message>
        <source>What is missing in the sum, %1, is filled by amounts that stand in no column: %2.</source>
        <translation>Wat in de optelling ontbreekt, %1, wordt gevuld door bedragen die in geen kolom staan: %2.</translation>
    </message>
    <message>
        <source>That is one of %1 ways.</source>
        <translation>Dat is een van %1 manieren.</translation>
    </message>
    <message>
        <source>%1: %2 × %3 is %4</source>
        <translation>%1: %2 × %3 is %4</translation>
    </message>
    <message>
        <source>%1; printed is %2, which rounding explains.</source>
        <translation>%1; er staat %2, wat door afronding te verklaren is.</translation>
    </message>
    <message>
        <source>%1; printed is %2, a difference of %3 where rounding explains %4.</source>
        <translation>%1; er staat %2, een verschil van %3 terwijl afronding %4 verklaart.</translation>
    </message>
    <message>
        <source>%1: amount and price give %2, so %3.</source>
        <translation>%1: bedrag en prijs geven %2, dus %3.</translation>
    </message>
    <message>
        <source>%1: amount and price give %2; no whole number lies between %3 and %4.</source>
        <translation>%1: bedrag en prijs geven %2; tussen %3 en %4 ligt geen geheel getal.</translation>
    </message>
    <message>
        <source>The floor area is %1, in “%2” too.</source>
        <translation>De gebruiksoppervlakte is %1, ook in ‘%2’.</translation>
    </message>
    <message>
        <source>The floor area is %1 here and %2 in “%3”.</source>
        <translation>De gebruiksoppervlakte is hier %1 en in ‘%3’ %2.</translation>
    </message>
    <message>
        <source>The parts add up to %1, as printed.</source>
        <translation>De delen tellen op tot %1, zoals er staat.</translation>
    </message>
    <message>
        <source>The parts add up to %1; printed is %2.</source>
        <translation>De delen tellen op tot %1; er staat %2.</translation>
    </message>
    <message>
        <source>%1 m³ on %2 is %3 m³ per m²</source>
        <translation>%1 m³ op %2 is %3 m³ per m²</translation>
    </message>
    <message>
        <source>%1; more than %2 is hardly possible.</source>
        <translation>%1; meer dan %2 is nauwelijks mogelijk.</translation>
    </message>
    <message>
        <source>%1 with %2 is %3</source>
        <translation>%1 met %2 is %3</translation>
    </message>
    <message>
        <source>%1, as printed within rounding.</source>
        <translation>%1, zoals er op afronding na staat.</translation>
    </message>
    <message>
        <source>%1 over the %2 months to the valuation date: %3 per month (%4 to %5 by rounding).</source>
        <translation>%1 over de %2 maanden tot de waardepeildatum: %3 per maand (door afronding %4 tot %5).</translation>
    </message>
    <message>
        <source>%1 over the %2 months back to the valuation date: %3 per month (%4 to %5 by rounding).</source>
        <translation>%1 over de %2 maanden terug naar de waardepeildatum: %3 per maand (door afronding %4 tot %5).</translation>
    </message>
    <message>
        <source>%1 per month; the other sales have %2.</source>
        <translation>%1 per maand; de andere verkopen hebben %2.</translation>
    </message>
    <message>
        <source>%1 per month, and the other sale %2: which of the two is out of line cannot be said.</source>
        <translation>%1 per maand, en de andere verkoop %2: welke van de twee uit de pas loopt is niet te zeggen.</translation>
    </message>
    <message>
        <source>%1 per month is out of line: the other sales have %2.</source>
        <translation>%1 per maand loopt uit de pas: de andere verkopen hebben %2.</translation>
    </message>
    <message>
        <source>Only the delivery (%1) is printed and not the agreement: from which day the price was indexed cannot be checked.</source>
        <translation>Alleen de levering (%1) staat er en niet de koopovereenkomst: vanaf welke dag de koopsom is geïndexeerd is niet te toetsen.</translation>
    </message>
    <message>
        <source>Agreed %1 months before delivery; from the agreement it is %2 per month, from delivery it would be %3.</source>
        <translation>Overeengekomen %1 maanden voor de levering; vanaf de koopovereenkomst is het %2 per maand, vanaf de levering zou het %3 zijn.</translation>
    </message>
    <message>
        <source>Counted from delivery the sales agree (here %1 per month), counted from the agreement, %2 months earlier, they do not (%3): the price seems to have been indexed from delivery.</source>
        <translation>Vanaf de levering gerekend stroken de verkopen met elkaar (hier %1 per maand), vanaf de koopovereenkomst, %2 maanden eerder, niet (%3): de koopsom lijkt vanaf de levering geïndexeerd.</translation>
    </message>
    <message>
        <source>Sold on %1, %2 months before the valuation date</source>
        <translation>Verkocht op %1, %2 maanden voor de waardepeildatum</translation>
    </message>
    <message>
        <source>Sold on %1, %2 months after the valuation date</source>
        <translation>Verkocht op %1, %2 maanden na de waardepeildatum</translation>
    </message>
    <message>
        <source> (by its delivery)</source>
        <translation> (naar de levering)</translation>
    </message>
    <message>
        <source>%1; more than %2 asks for a reason.</source>
        <translation>%1; meer dan %2 vraagt om een reden.</translation>
    </message>
    <message>
        <source>The ratings are as of %1, after the sale of %2.</source>
        <translation>De beoordeling is van %1, na de verkoop van %2.</translation>
    </message>
    <message>
        <source>The ratings are as of %1, before the sale of %2: was it still so then?</source>
        <translation>De beoordeling is van %1, voor de verkoop van %2: was het toen nog zo?</translation>
    </message>
    <message>
        <source>The ratings are as of %1, around the sale of %2.</source>
        <translation>De beoordeling is van %1, rond de verkoop van %2.</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>kwaliteit</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>onderhoud</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>uitstraling</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>doelmatigheid</translation>
    </message>
    <message>
        <source>facilities</source>
        <translation>voorzieningen</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>ligging</translation>
    </message>
    <message>
        <source>The %1 differs: %2 here, %3 of the subject</source>
        <translation>Verschil in %1: hier %2, bij de woning zelf %3</translation>
    </message>
    <message>
        <source>%1; a row prices it.</source>
        <translation>%1; een rij waardeert het.</translation>
    </message>
    <message>
        <source>%1; yet the price in which it could show is the same.</source>
        <translation>%1; toch is de prijs waarin het zou kunnen blijken gelijk.</translation>
    </message>
    <message>
        <source>%1; no row prices it.</source>
        <translation>%1; geen rij waardeert het.</translation>
    </message>
    <message>
        <source>%1 at %2 is %3.</source>
        <translation>%1 tegen %2 is %3.</translation>
    </message>
    <message>
        <source>%1 at %2; the next smaller plot (%3) is %4 at %5</source>
        <translation>%1 tegen %2; de eerstvolgende kleinere kavel (%3) is %4 tegen %5</translation>
    </message>
    <message>
        <source>%1: it falls.</source>
        <translation>%1: de prijs daalt.</translation>
    </message>
    <message>
        <source>%1: it does not fall.</source>
        <translation>%1: de prijs daalt niet.</translation>
    </message>
    <message>
        <source>%1 after %2 × %3 is %4</source>
        <translation>%1 na %2 × %3 is %4</translation>
    </message>
    <message>
        <source>%1, as printed, but the ratings are %2 steps from average.</source>
        <translation>%1, zoals er staat, maar de beoordeling wijkt %2 stappen van gemiddeld af.</translation>
    </message>
    <message>
        <source>%1 when compounded; printed is %2, which is what adding the steps gives.</source>
        <translation>%1 bij stap op stap; er staat %2, wat het optellen van de stappen geeft.</translation>
    </message>
    <message>
        <source>%1; printed is %2 (with the steps added it would be %3).</source>
        <translation>%1; er staat %2 (bij opgetelde stappen zou het %3 zijn).</translation>
    </message>
    <message>
        <source>%1; printed is %2.</source>
        <translation>%1; er staat %2.</translation>
    </message>
    <message>
        <source>The value is %1, in “%2” too.</source>
        <translation>De waarde is %1, ook in ‘%2’.</translation>
    </message>
    <message>
        <source>The value is %1 here and %2 in “%3”.</source>
        <translation>De waarde is hier %1 en in ‘%3’ %2.</translation>
    </message>
    <message>
        <source>The determined value is that of the matrix, %1.</source>
        <translation>De vastgestelde waarde is die van de matrix, %1.</translation>
    </message>
    <message>
        <source>The determined value of %1 is %2 below the matrix.</source>
        <translation>De vastgestelde waarde van %1 ligt %2 onder de matrix.</translation>
    </message>
    <message>
        <source>The determined value of %1 is %2 above the matrix, which comes to %3.</source>
        <translation>De vastgestelde waarde van %1 ligt %2 boven de matrix, die op %3 komt.</translation>
    </message>
    <message>
        <source>Price, index and differences add up to %1, as printed.</source>
        <translation>Koopsom, index en verschillen tellen op tot %1, zoals er staat.</translation>
    </message>
    <message>
        <source>Price, index and differences add up to %1; printed is %2, a difference of %3.</source>
        <translation>Koopsom, index en verschillen tellen op tot %1; er staat %2, een verschil van %3.</translation>
    </message>
    <message>
        <source>%1 for %2 is %3 per %4</source>
        <translation>%1 voor %2 is %3 per %4</translation>
    </message>
    <message>
        <source>%1, with the area of “%2”.</source>
        <translation>%1, met de oppervlakte van ‘%2’.</translation>
    </message>
    <message>
        <source>The court went from %1 to %2: %3 less.</source>
        <translation>De rechter ging van %1 naar %2: %3 lager.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Check of a valuation matrix</source>
        <translation>Toets van een waardematrix</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Not checked, as rows are missing</source>
        <translation>Niet getoetst, want er ontbreken rijen</translation>
    </message>
    <message>
        <source>Rows that no check uses: %1.</source>
        <translation>Rijen die geen toets gebruikt: %1.</translation>
    </message>
    <message>
        <source>CHECK OF A VALUATION MATRIX</source>
        <translation>TOETS VAN EEN WAARDEMATRIX</translation>
    </message>
    <message>
        <source>no rows of a valuation matrix were recognised in it</source>
        <translation>er zijn geen rijen van een waardematrix in herkend</translation>
    </message>
    <message>
        <source>a valuation matrix is read from JSON, XLSX or text</source>
        <translation>een waardematrix wordt gelezen uit JSON, XLSX of tekst</translation>
    </message>
    <message>
        <source>a date such as 31-1-2025</source>
        <translation>een datum zoals 31-1-2025</translation>
    </message>
    <message>
        <source>%1, row %2, column %3 (%4): “%5” cannot be read; expected is %6.</source>
        <translation>%1, rij %2, kolom %3 (%4): ‘%5’ is niet te lezen; verwacht wordt %6.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>%1; the amounts in which it can show differ.</source>
        <translation>%1; de bedragen waarin het kan blijken verschillen.</translation>
    </message>
    <message>
        <source>It is no SQLite file, or its beginning is damaged.</source>
        <translation>Het is geen SQLite-bestand, of het begin ervan is beschadigd.</translation>
    </message>
    <message>
        <source>Its header asks for a second file beside it; a dossier is one file.</source>
        <translation>De kop vraagt om een tweede bestand ernaast; een dossier is één bestand.</translation>
    </message>
    <message>
        <source>Its texts are not in UTF-8.</source>
        <translation>De teksten zijn niet in UTF-8.</translation>
    </message>
    <message>
        <source>It is a GeoPackage of another version than a dossier.</source>
        <translation>Het is een GeoPackage van een andere versie dan een dossier.</translation>
    </message>
    <message>
        <source>It is no GeoPackage.</source>
        <translation>Het is geen GeoPackage.</translation>
    </message>
    <message>
        <source>Reading it takes longer than any dossier does.</source>
        <translation>Het lezen duurt langer dan bij enig dossier.</translation>
    </message>
    <message>
        <source>It has more rows than any dossier.</source>
        <translation>Het heeft meer rijen dan enig dossier.</translation>
    </message>
    <message>
        <source>It has more than one signature.</source>
        <translation>Het heeft meer dan één handtekening.</translation>
    </message>
    <message>
        <source>Reading it takes more memory than any dossier does.</source>
        <translation>Het lezen kost meer geheugen dan bij enig dossier.</translation>
    </message>
    <message>
        <source>The file has %1 bytes where its header says %2: it was cut off or lengthened.</source>
        <translation>Het bestand heeft %1 bytes en volgens zijn kop %2: het is afgekapt of verlengd.</translation>
    </message>
    <message>
        <source>It holds something that no dossier has: %1 “%2”.</source>
        <translation>Er zit iets in wat geen dossier heeft: %1 ‘%2’.</translation>
    </message>
    <message>
        <source>It lacks %1 “%2”.</source>
        <translation>Er ontbreekt iets: %1 ‘%2’.</translation>
    </message>
    <message>
        <source>The definition of %1 “%2” is not that of a dossier.</source>
        <translation>De omschrijving van %1 ‘%2’ is niet die van een dossier.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Het bestand is beschadigd (%1).</translation>
    </message>
    <message>
        <source>The dossier is not signed: nobody vouches for it. Its figures can be recomputed all the same.</source>
        <translation>Het dossier is niet ondertekend: niemand staat ervoor in. De cijfers zijn evengoed na te rekenen.</translation>
    </message>
    <message>
        <source>The dossier says to be signed with key %1, but has no such signature.</source>
        <translation>Volgens het dossier is het ondertekend met sleutel %1, maar die handtekening ontbreekt.</translation>
    </message>
    <message>
        <source>The signature is not that of key %1 over this dossier.</source>
        <translation>De handtekening is niet die van sleutel %1 onder dit dossier.</translation>
    </message>
    <message>
        <source>It is signed with another key than %1: %2.</source>
        <translation>Het is met een andere sleutel ondertekend dan %1: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Signed with key %1. Compare this with what the municipality publishes.</source>
        <translation>Ondertekend met sleutel %1. Vergelijk die met wat de gemeente bekendmaakt.</translation>
    </message>
    <message>
        <source>Table %1, row %2 was altered: it was sealed with hash %3 and now has %4.</source>
        <translation>Tabel %1, rij %2 is gewijzigd: verzegeld met controlegetal %3, en nu is dat %4.</translation>
    </message>
    <message>
        <source>Table %1 was altered, its seals too: it was sealed with hash %2 and now has %3.</source>
        <translation>Tabel %1 is gewijzigd, met de zegels erbij: verzegeld met controlegetal %2, en nu is dat %3.</translation>
    </message>
    <message>
        <source>The list of hashes has nothing on table %1.</source>
        <translation>De lijst met controlegetallen noemt tabel %1 niet.</translation>
    </message>
    <message>
        <source>The list of hashes names %1, which is no table.</source>
        <translation>De lijst met controlegetallen noemt %1, en dat is geen tabel.</translation>
    </message>
    <message>
        <source>Table %1 was sealed with %2 rows and now has %3; the first place that differs is row %4.</source>
        <translation>Tabel %1 is verzegeld met %2 rijen en heeft er nu %3; de eerste plaats die afwijkt is rij %4.</translation>
    </message>
    <message>
        <source>%1 rows in %2 parts are as they were sealed.</source>
        <translation>%1 rijen in %2 onderdelen zijn zoals ze verzegeld zijn.</translation>
    </message>
    <message>
        <source>The contents cannot be read (%1).</source>
        <translation>De inhoud is niet te lezen (%1).</translation>
    </message>
    <message>
        <source>Table %1, row %2, %3: it says %4 where the rest of the dossier says %5.</source>
        <translation>Tabel %1, rij %2, %3: er staat %4 en volgens de rest van het dossier is het %5.</translation>
    </message>
    <message>
        <source>Row %1 of the log was altered: its hash is %2 and its contents make %3.</source>
        <translation>Rij %1 van het logboek is gewijzigd: het controlegetal is %2 en de inhoud geeft %3.</translation>
    </message>
    <message>
        <source>Row %1 of the log does not follow from the row before it: %2 was expected, it has %3.</source>
        <translation>Rij %1 van het logboek sluit niet aan op de rij ervoor: verwacht was %2, er staat %3.</translation>
    </message>
    <message>
        <source>%1 rows of the log, of %2 in all, each fits its hash and the row before it where that is enclosed.</source>
        <translation>%1 van de %2 rijen van het logboek; elke klopt met haar controlegetal en sluit aan op de rij ervoor, waar die erbij zit.</translation>
    </message>
    <message>
        <source>%1: the dossier says %2, recomputed it is %3 (%4).</source>
        <translation>%1: volgens het dossier %2, nagerekend %3 (%4).</translation>
    </message>
    <message>
        <source>%1: the dossier says %2, recomputed it is %3.</source>
        <translation>%1: volgens het dossier %2, nagerekend %3.</translation>
    </message>
    <message>
        <source>The value does not add up (%1): %2 was expected, it has %3.</source>
        <translation>De waarde telt niet op (%1): verwacht was %2, er staat %3.</translation>
    </message>
    <message>
        <source>It cannot be recomputed (%1).</source>
        <translation>Dit is niet na te rekenen (%1).</translation>
    </message>
    <message>
        <source>Recomputed: %1, the same to the cent.</source>
        <translation>Nagerekend: %1, tot op de cent hetzelfde.</translation>
    </message>
    <message>
        <source>Fitted again on %1 sales: %2 coefficients are the same (largest difference %3).</source>
        <translation>Opnieuw geschat op %1 verkopen: %2 coëfficiënten zijn hetzelfde (grootste verschil %3).</translation>
    </message>
    <message>
        <source>Not possible, as this failed: %1.</source>
        <translation>Niet mogelijk, omdat dit niet klopt: %1.</translation>
    </message>
    <message>
        <source>Not possible.</source>
        <translation>Niet mogelijk.</translation>
    </message>
    <message>
        <source>Not possible with this profile (%1): what it takes is not disclosed.</source>
        <translation>Niet mogelijk met dit profiel (%1): wat daarvoor nodig is, wordt niet verstrekt.</translation>
    </message>
    <message>
        <source>Not possible: sales were changed in the project after the model was fitted on them.</source>
        <translation>Niet mogelijk: in het project zijn verkopen gewijzigd nadat het model erop geschat is.</translation>
    </message>
    <message>
        <source>Given up after %1 seconds.</source>
        <translation>Opgegeven na %1 seconden.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Niet gevraagd.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Every row as it was sealed</source>
        <translation>Elke rij zoals zij verzegeld is</translation>
    </message>
    <message>
        <source>Tables agree with each other</source>
        <translation>De tabellen spreken elkaar niet tegen</translation>
    </message>
    <message>
        <source>Chain of the log</source>
        <translation>Keten van het logboek</translation>
    </message>
    <message>
        <source>The ledger adds up to the value</source>
        <translation>De opbouw telt op tot de waarde</translation>
    </message>
    <message>
        <source>The matrix makes the value</source>
        <translation>De waardematrix komt op de waarde uit</translation>
    </message>
    <message>
        <source>Value recomputed from model and sales</source>
        <translation>Waarde nagerekend uit model en verkopen</translation>
    </message>
    <message>
        <source>Quality of the model recomputed</source>
        <translation>Kwaliteit van het model nagerekend</translation>
    </message>
    <message>
        <source>Model fitted again on the enclosed sales</source>
        <translation>Model opnieuw geschat op de bijgevoegde verkopen</translation>
    </message>
    <message>
        <source>Value by the model fitted again</source>
        <translation>Waarde volgens het opnieuw geschatte model</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>WIJKT AF</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>court</source>
        <translation>rechter</translation>
    </message>
    <message>
        <source>public</source>
        <translation>openbaar</translation>
    </message>
    <message>
        <source>The dossier is NOT in order: see what differs.</source>
        <translation>Het dossier klopt NIET: zie wat er afwijkt.</translation>
    </message>
    <message>
        <source>The dossier is in order, but not signed.</source>
        <translation>Het dossier klopt, maar is niet ondertekend.</translation>
    </message>
    <message>
        <source>The dossier is in order and signed.</source>
        <translation>Het dossier klopt en is ondertekend.</translation>
    </message>
    <message>
        <source>Dossier of %1 (%2)</source>
        <translation>Dossier van %1 (%2)</translation>
    </message>
    <message>
        <source>Value on %1: %2</source>
        <translation>Waarde op %1: %2</translation>
    </message>
    <message>
        <source>Model version %1; profile: %2</source>
        <translation>Modelversie %1; profiel: %2</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Project: %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>Gemaakt op %1 met %2</translation>
    </message>
    <message>
        <source>Hash of the whole: %1</source>
        <translation>Controlegetal van het geheel: %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
    <message>
        <source>Key %1
Publish this, so that everyone can see who signed.
</source>
        <translation>Sleutel %1
Maak deze bekend, zodat iedereen kan zien wie ondertekend heeft.
</translation>
    </message>
    <message>
        <source>%1: %2 on %3, %4 MB
</source>
        <translation>%1: %2 op %3, %4 MB
</translation>
    </message>
    <message>
        <source>Not signed: give --key to sign it.
</source>
        <translation>Niet ondertekend: geef --key om te ondertekenen.
</translation>
    </message>
    <message>
        <source>Signed with key %1
</source>
        <translation>Ondertekend met sleutel %1
</translation>
    </message>
    <message>
        <source>%1 is no key file of this program, or is damaged.</source>
        <translation>%1 is geen sleutelbestand van dit programma, of is beschadigd.</translation>
    </message>
    <message>
        <source>%1: the passphrase is not right.</source>
        <translation>%1: de wachtzin klopt niet.</translation>
    </message>
    <message>
        <source>The passphrase is too short: take at least %1 characters.</source>
        <translation>De wachtzin is te kort: neem minstens %1 tekens.</translation>
    </message>
    <message>
        <source>%1 is not in order: the check “%2” differs.</source>
        <translation>%1 klopt niet: de controle ‘%2’ wijkt af.</translation>
    </message>
    <message>
        <source>value before rounding</source>
        <translation>waarde vóór afronding</translation>
    </message>
    <message>
        <source>value by the model</source>
        <translation>modelwaarde</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>bandbreedte</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>ondergrens</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>bovengrens</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>opbouw</translation>
    </message>
    <message>
        <source>valuation matrix</source>
        <translation>waardematrix</translation>
    </message>
    <message>
        <source>sale price after corrections</source>
        <translation>koopsom na correcties</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indexering</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>gewicht</translation>
    </message>
    <message>
        <source>sum of the weights</source>
        <translation>som van de gewichten</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>bijdrage</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>uitgangswaarde</translation>
    </message>
    <message>
        <source>deviation from the model</source>
        <translation>afwijking van het model</translation>
    </message>
    <message>
        <source>date of sale</source>
        <translation>verkoopdatum</translation>
    </message>
    <message>
        <source>number of coefficients</source>
        <translation>aantal coëfficiënten</translation>
    </message>
    <message>
        <source>ln of the value</source>
        <translation>ln van de waarde</translation>
    </message>
    <message>
        <source>ln of the value by the model</source>
        <translation>ln van de modelwaarde</translation>
    </message>
    <message>
        <source>ln of the adjusted price</source>
        <translation>ln van de herleide prijs</translation>
    </message>
    <message>
        <source>Objection %1 is closed: a closed case is not changed.</source>
        <translation>Bezwaar %1 is gesloten: een gesloten zaak wordt niet gewijzigd.</translation>
    </message>
    <message>
        <source>Objection %1 cannot be closed yet: something is still open.</source>
        <translation>Bezwaar %1 kan nog niet worden gesloten: er staat nog iets open.</translation>
    </message>
    <message>
        <source>Floor area and other facts</source>
        <translation>Oppervlakte en andere gegevens</translation>
    </message>
    <message>
        <source>Quality, upkeep and other ratings</source>
        <translation>Kwaliteit, onderhoud en ligging (KOUDV+L)</translation>
    </message>
    <message>
        <source>Comparable sales</source>
        <translation>Vergelijkbare verkopen</translation>
    </message>
    <message>
        <source>Indexing to the valuation date</source>
        <translation>Indexering naar de peildatum</translation>
    </message>
    <message>
        <source>Price of the land</source>
        <translation>Grondprijs</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Overlast</translation>
    </message>
    <message>
        <source>Leasehold or owners&apos; association</source>
        <translation>Erfpacht of VvE</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Type, build year, areas and outbuildings on the state date. Try the fact the resident names.</source>
        <translation>Type, bouwjaar, oppervlakten en bijgebouwen op de toestandsdatum. Probeer het gegeven dat de bewoner noemt.</translation>
    </message>
    <message>
        <source>Quality, upkeep, appearance, efficiency, amenities and situation. A rating is backed by photographs or an expert.</source>
        <translation>Kwaliteit, onderhoud, uitstraling, doelmatigheid, voorzieningen en ligging. Een waardering wordt gestaafd met foto&apos;s of een deskundige.</translation>
    </message>
    <message>
        <source>A sale that does not compare, or one that is missing. Leave the sale out to see what it carries.</source>
        <translation>Een verkoop die niet vergelijkbaar is, of een die ontbreekt. Laat de verkoop weg om te zien wat die draagt.</translation>
    </message>
    <message>
        <source>How prices were moved to the valuation date. Another date shows the index the model has.</source>
        <translation>Hoe prijzen naar de peildatum zijn gebracht. Een andere datum toont de indexering van het model.</translation>
    </message>
    <message>
        <source>The land scale of the district, and the area of the plot.</source>
        <translation>De grondstaffel van de wijk, en de oppervlakte van de kavel.</translation>
    </message>
    <message>
        <source>Traffic, neighbours, smell. Comparable sales with the same nuisance, or a percentage that is shown.</source>
        <translation>Verkeer, buren, stank. Vergelijkbare verkopen met dezelfde overlast, of een percentage dat is onderbouwd.</translation>
    </message>
    <message>
        <source>The value is of full ownership: a sale of leasehold is corrected, as is a reserve.</source>
        <translation>De waarde is die van volle eigendom: een verkoop van erfpacht wordt gecorrigeerd, net als een reserve.</translation>
    </message>
    <message>
        <source>A sale of the dwelling itself near the valuation date is as a rule the value.</source>
        <translation>Een verkoop van de woning zelf rond de peildatum is in de regel de waarde.</translation>
    </message>
    <message>
        <source>What fits nowhere else. It needs an answer as well.</source>
        <translation>Wat nergens anders past. Ook dat krijgt een antwoord.</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ aanvaard</translation>
    </message>
    <message>
        <source>◐ partly accepted</source>
        <translation>◐ deels aanvaard</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ verworpen</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>nog niet beslist</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>gegrond</translation>
    </message>
    <message>
        <source>partly upheld</source>
        <translation>deels gegrond</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>ongegrond</translation>
    </message>
    <message>
        <source>open case</source>
        <translation>open zaak</translation>
    </message>
    <message>
        <source>closed case</source>
        <translation>gesloten zaak</translation>
    </message>
    <message>
        <source>case taken back</source>
        <translation>ingetrokken zaak</translation>
    </message>
    <message>
        <source>Tick at least one ground.</source>
        <translation>Vink ten minste één grond aan.</translation>
    </message>
    <message>
        <source>%1: write what the resident says.</source>
        <translation>%1: schrijf wat de bewoner aanvoert.</translation>
    </message>
    <message>
        <source>%1: choose an answer.</source>
        <translation>%1: kies een antwoord.</translation>
    </message>
    <message>
        <source>%1: write why.</source>
        <translation>%1: schrijf waarom.</translation>
    </message>
    <message>
        <source>%1: an earlier ground has another value for the same fact.</source>
        <translation>%1: een eerdere grond heeft een andere waarde voor hetzelfde gegeven.</translation>
    </message>
    <message>
        <source>Choose the decision.</source>
        <translation>Kies de uitspraak.</translation>
    </message>
    <message>
        <source>Every ground is rejected, so the objection cannot be upheld.</source>
        <translation>Elke grond is verworpen, dus het bezwaar kan niet gegrond zijn.</translation>
    </message>
    <message>
        <source>Enter the new value.</source>
        <translation>Vul de nieuwe waarde in.</translation>
    </message>
    <message>
        <source>Write the reason of the decision.</source>
        <translation>Schrijf de motivering van de uitspraak.</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>nog 1 dag</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 dag te laat</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>nog %1 dagen</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 dagen te laat</translation>
    </message>
    <message>
        <source>without sale %1</source>
        <translation>zonder verkoop %1</translation>
    </message>
    <message>
        <source>valuation date %1</source>
        <translation>peildatum %1</translation>
    </message>
    <message>
        <source>Objection received</source>
        <translation>Bezwaar ontvangen</translation>
    </message>
    <message>
        <source>Objection changed</source>
        <translation>Bezwaar gewijzigd</translation>
    </message>
    <message>
        <source>Objection decided</source>
        <translation>Uitspraak op bezwaar</translation>
    </message>
    <message>
        <source>Decision on an objection taken back</source>
        <translation>Uitspraak op bezwaar teruggenomen</translation>
    </message>
    <message>
        <source>objection %1</source>
        <translation>bezwaar %1</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Gronden</translation>
    </message>
    <message>
        <source>Corrected facts</source>
        <translation>Verbeterde gegevens</translation>
    </message>
    <message>
        <source>Dwelling number</source>
        <translation>Nummer van de woning</translation>
    </message>
    <message>
        <source>decision on an objection</source>
        <translation>uitspraak op bezwaar</translation>
    </message>
    <message>
        <source>Nothing was given yet.
</source>
        <translation>Er is nog niets verstrekt.
</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>; en nog %1</translation>
    </message>
    <message>
        <source>The value is a sum of effects on the logarithm of the price, estimated from all sales together (hedonic regression).</source>
        <translation>De waarde is een som van effecten op de logaritme van de prijs, geschat uit alle verkopen samen (hedonische regressie).</translation>
    </message>
    <message>
        <source>How smooth curves and map are follows from the data (penalised regression, REML).</source>
        <translation>Hoe glad krommen en kaart zijn, volgt uit de gegevens (regressie met straf op kromming, REML).</translation>
    </message>
    <message>
        <source>Odd prices count less (scaled t).</source>
        <translation>Vreemde prijzen tellen minder mee (geschaalde t-verdeling).</translation>
    </message>
    <message>
        <source>Comparable named sales then correct the outcome, with weights that are shown.</source>
        <translation>Vergelijkbare, met naam genoemde verkopen corrigeren daarna de uitkomst, met gewichten die getoond worden.</translation>
    </message>
    <message>
        <source>Every value is explained: contributions add up to it to the cent, and with its sold homes it can be recalculated.</source>
        <translation>Elke waarde wordt uitgelegd: de bijdragen tellen op tot op de cent, en met de verkochte woningen is de waarde na te rekenen.</translation>
    </message>
    <message>
        <source>Effects: %1.</source>
        <translation>Effecten: %1.</translation>
    </message>
    <message>
        <source>A value may be too high or too low where data are wrong, or where few comparable homes were sold.</source>
        <translation>Een waarde kan te hoog of te laag zijn als gegevens niet kloppen, of als er weinig vergelijkbare woningen verkocht zijn.</translation>
    </message>
    <message>
        <source>Measured on %1 sales, each valued without its own price: median ratio of value to price %2, spread (COD) %3, difference between cheap and dear (PRD) %4, within 10% of the price %5.</source>
        <translation>Gemeten op %1 verkopen, elk getaxeerd zonder de eigen prijs: mediane verhouding van waarde en prijs %2, spreiding (COD) %3, verschil tussen goedkoop en duur (PRD) %4, binnen 10% van de prijs %5.</translation>
    </message>
    <message>
        <source>What is done about it: checks of the data, a range with every value, a warning where the model knows little, a yearly study of level, spread and equal treatment, and objection with a decision by a person.</source>
        <translation>Wat ertegen gedaan wordt: controles van de gegevens, een bandbreedte bij elke waarde, een waarschuwing waar het model weinig weet, elk jaar onderzoek naar niveau, spreiding en gelijke behandeling, en bezwaar met een uitspraak door een mens.</translation>
    </message>
    <message>
        <source>Valuation of homes for the WOZ</source>
        <translation>Waardebepaling van woningen voor de WOZ</translation>
    </message>
    <message>
        <source>The municipality determines the WOZ value of every home each year. A model estimates it from sale prices of homes nearby; an assessor judges the outcome. Every value can be explained and recalculated.</source>
        <translation>De gemeente bepaalt elk jaar de WOZ-waarde van elke woning. Een model schat die uit verkoopprijzen van woningen in de buurt; een taxateur beoordeelt de uitkomst. Elke waarde is uit te leggen en na te rekenen.</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Wonen</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Belastingen</translation>
    </message>
    <message>
        <source>To determine for every home what it would have fetched on the valuation date, equally for equal homes, and in a way that a resident can check. The value is the basis of taxes.</source>
        <translation>Voor elke woning bepalen wat zij op de waardepeildatum zou hebben opgebracht, gelijk voor gelijke woningen, en zo dat een bewoner het kan controleren. De waarde is de grondslag voor belastingen.</translation>
    </message>
    <message>
        <source>Valuing every home by hand each year would be dearer and less equal. The model uses no data of persons: only characteristics of homes and sale prices. It is chosen so that every step can be followed.</source>
        <translation>Elke woning elk jaar met de hand taxeren zou duurder zijn en minder gelijk. Het model gebruikt geen gegevens van personen: alleen kenmerken van woningen en verkoopprijzen. Het is zo gekozen dat elke stap te volgen is.</translation>
    </message>
    <message>
        <source>People decide which sales count, verify characteristics, judge the outcomes and make a model final. On an objection a person decides. The model decides nothing by itself.</source>
        <translation>Mensen beslissen welke verkopen meetellen, controleren kenmerken, beoordelen de uitkomsten en stellen een model vast. Over een bezwaar beslist een mens. Het model beslist niets zelf.</translation>
    </message>
    <message>
        <source>Wet waardering onroerende zaken, articles 17, 18, 22 and 40; Uitvoeringsbesluit and Uitvoeringsregeling onder de Wet WOZ.</source>
        <translation>Wet waardering onroerende zaken, artikelen 17, 18, 22 en 40; Uitvoeringsbesluit en Uitvoeringsregeling onder de Wet WOZ.</translation>
    </message>
    <message>
        <source>Used in this project: %1. Names of owners, buyers or residents are not used.</source>
        <translation>In dit project gebruikt: %1. Namen van eigenaren, kopers of bewoners worden niet gebruikt.</translation>
    </message>
    <message>
        <source>WOZ, valuation, homes, tax</source>
        <translation>WOZ, waardebepaling, woningen, belasting</translation>
    </message>
    <message>
        <source>month of sale</source>
        <translation>maand van verkoop</translation>
    </message>
    <message>
        <source>Price level of otherwise equal homes, with its 95% range</source>
        <translation>Prijspeil van verder gelijke woningen, met bandbreedte van 95%</translation>
    </message>
    <message>
        <source>The index by month; the figures stand in the table</source>
        <translation>De index per maand; de cijfers staan in de tabel</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Index by month</source>
        <translation>Index per maand</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>sales used</source>
        <translation>verkopen gebruikt</translation>
    </message>
    <message>
        <source>What the index does to the sold homes</source>
        <translation>Wat de index doet met de verkochte woningen</translation>
    </message>
    <message>
        <source>sold home</source>
        <translation>verkochte woning</translation>
    </message>
    <message>
        <source>sold on</source>
        <translation>verkocht op</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prijs</translation>
    </message>
    <message>
        <source>Ratings and situation (KOUDV and location)</source>
        <translation>Kwalificaties en ligging (KOUDV-L)</translation>
    </message>
    <message>
        <source>– correction</source>
        <translation>– correctie</translation>
    </message>
    <message>
        <source>This project has no ratings of dwellings.</source>
        <translation>Dit project heeft geen kwalificaties van woningen.</translation>
    </message>
    <message>
        <source>Ratings run from 1 to 5; 3 is average for homes of this kind. Those of a sold home are as they were at its sale. The correction is what the difference is worth, in %1, as in the matrix.</source>
        <translation>Kwalificaties lopen van 1 tot en met 5; 3 is gemiddeld voor woningen van deze soort. Die van een verkochte woning zijn zoals ze waren bij de verkoop. De correctie is wat het verschil waard is, in %1, zoals in de matrix.</translation>
    </message>
    <message>
        <source>Index and its source</source>
        <translation>Index en bron</translation>
    </message>
    <message>
        <source>Source: the prices of %1 sales from %2 to %3 in this municipality, all together in the model. It looks at how prices of otherwise equal homes moved; no index of others is used.</source>
        <translation>Bron: de prijzen van %1 verkopen van %2 tot en met %3 in deze gemeente, alle samen in het model. Het kijkt hoe prijzen van verder gelijke woningen bewogen; een index van anderen wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>A sale is brought from the day on which it was agreed to the valuation date.</source>
        <translation>Een verkoop gaat van de dag van de koopovereenkomst naar de waardepeildatum.</translation>
    </message>
    <message>
        <source>The model has no effect of time: prices are not indexed.</source>
        <translation>Het model heeft geen effect van tijd: prijzen worden niet geïndexeerd.</translation>
    </message>
    <message>
        <source>The month of the valuation date is 100, or the nearest month with sales.</source>
        <translation>De maand van de waardepeildatum is 100, of de dichtstbijzijnde maand met verkopen.</translation>
    </message>
    <message>
        <source>This is the index of all homes. In the matrix each sale has the index of its own group, so a percentage there may differ.</source>
        <translation>Dit is de index van alle woningen. In de matrix heeft elke verkoop de index van de eigen groep; een percentage daar kan dus anders zijn.</translation>
    </message>
    <message>
        <source>The model behind it</source>
        <translation>Het model erachter</translation>
    </message>
    <message>
        <source>A model derives from all sales together what each characteristic is worth. It values every home in the same way. Then the sold homes that are most alike correct the outcome.</source>
        <translation>Een model leidt uit alle verkopen samen af wat elk kenmerk waard is. Het taxeert elke woning op dezelfde manier. Daarna corrigeren de verkochte woningen die er het meest op lijken de uitkomst.</translation>
    </message>
    <message>
        <source>The same data and the same model version give the same value, to the cent. With the fingerprint anyone can see that nothing was changed.</source>
        <translation>Dezelfde gegevens en dezelfde modelversie geven dezelfde waarde, tot op de cent. Met de vingerafdruk kan iedereen zien dat er niets veranderd is.</translation>
    </message>
    <message>
        <source>What you find here</source>
        <translation>Wat u hier vindt</translation>
    </message>
    <message>
        <source>The WOZ value, which is public, the land scale, the index with its source, and the model.</source>
        <translation>De WOZ-waarde, die openbaar is, de grondstaffel, de index met de bron, en het model.</translation>
    </message>
    <message>
        <source>Characteristics of dwellings and sales of neighbours are not public (AVG), so they are not in this copy.</source>
        <translation>Kenmerken van woningen en verkopen van buren zijn niet openbaar (AVG); daarom staan ze niet in dit exemplaar.</translation>
    </message>
    <message>
        <source>Appraisal report: the dwelling, its own sale, sold homes, the value and the breakdown.</source>
        <translation>Taxatieverslag: de woning, de eigen verkoop, verkochte woningen, de waarde en de opbouw.</translation>
    </message>
    <message>
        <source>Valuation matrix with component values, weights and the sum you can repeat with a pocket calculator.</source>
        <translation>Waardematrix met deelwaarden, gewichten en de som die u met een rekenmachine kunt nadoen.</translation>
    </message>
    <message>
        <source>Ratings (KOUDV) and situation of the dwelling and of the sold homes, with the correction for each.</source>
        <translation>Kwalificaties (KOUDV) en ligging van de woning en van de verkochte woningen, met de correctie voor elk.</translation>
    </message>
    <message>
        <source>Land scale of all neighbourhoods and types.</source>
        <translation>Grondstaffel van alle buurten en typen.</translation>
    </message>
    <message>
        <source>Land scale of your neighbourhood and type, and of the sold homes.</source>
        <translation>Grondstaffel van uw buurt en type, en van de verkochte woningen.</translation>
    </message>
    <message>
        <source>Index of all months with its source.</source>
        <translation>Index van alle maanden, met de bron.</translation>
    </message>
    <message>
        <source>Index from the first of the sold homes on, with its source.</source>
        <translation>Index vanaf de vroegste van de verkochte woningen, met de bron.</translation>
    </message>
    <message>
        <source>Facts with their sources, the day of verification, and every change.</source>
        <translation>Gegevens met hun bron, de dag van controle, en elke wijziging.</translation>
    </message>
    <message>
        <source>Which sales carried the value, also those that are not named in the matrix.</source>
        <translation>Welke verkopen de waarde droegen, ook die niet in de matrix staan.</translation>
    </message>
    <message>
        <source>Not in it: names of owners, buyers and staff (AVG), and suspicions of data checks that were not looked into yet.</source>
        <translation>Niet hierin: namen van eigenaren, kopers en medewerkers (AVG), en vermoedens uit controles die nog niet zijn nagegaan.</translation>
    </message>
    <message>
        <source>Our decision</source>
        <translation>Onze uitspraak</translation>
    </message>
    <message>
        <source>On %1 we received your objection to the WOZ value of %2 on %3. This letter says what we decided, and why.</source>
        <translation>Op %1 ontvingen wij uw bezwaar tegen de WOZ-waarde van %2 op %3. In deze brief staat wat wij hebben besloten, en waarom.</translation>
    </message>
    <message>
        <source>Value as it was determined</source>
        <translation>Waarde zoals die was vastgesteld</translation>
    </message>
    <message>
        <source>Value after this decision</source>
        <translation>Waarde na deze uitspraak</translation>
    </message>
    <message>
        <source>What you wrote, and our answer</source>
        <translation>Wat u schreef, en ons antwoord</translation>
    </message>
    <message>
        <source>You gave no grounds.</source>
        <translation>U gaf geen gronden op.</translation>
    </message>
    <message>
        <source>your ground</source>
        <translation>uw grond</translation>
    </message>
    <message>
        <source>our answer</source>
        <translation>ons antwoord</translation>
    </message>
    <message>
        <source>effect on the value</source>
        <translation>effect op de waarde</translation>
    </message>
    <message>
        <source>not calculated</source>
        <translation>niet berekend</translation>
    </message>
    <message>
        <source>The effect is what the value would change by this ground alone, as we tried it out. Effects of several grounds together need not be their sum.</source>
        <translation>Het effect is wat de waarde door deze grond alleen zou veranderen, zoals wij hebben doorgerekend. Effecten van meer gronden samen zijn niet altijd de som.</translation>
    </message>
    <message>
        <source>What we corrected in our records</source>
        <translation>Wat wij in onze gegevens hebben verbeterd</translation>
    </message>
    <message>
        <source>Do you not agree with this decision?</source>
        <translation>Bent u het niet eens met deze uitspraak?</translation>
    </message>
    <message>
        <source>You can appeal to the court (rechtbank) within six weeks after the date of this letter. Send a copy of this letter along. The court asks a fee for it.</source>
        <translation>U kunt binnen zes weken na de datum van deze brief in beroep gaan bij de rechtbank. Stuur een kopie van deze brief mee. De rechtbank vraagt hiervoor griffierecht.</translation>
    </message>
    <message>
        <source>You may ask for all data behind the value: the valuation matrix, the land scale, the ratings and the index.</source>
        <translation>U kunt alle gegevens achter de waarde opvragen: de waardematrix, de grondstaffel, de kwalificaties en de index.</translation>
    </message>
    <message>
        <source>Questions? Ask us: %1.</source>
        <translation>Hebt u vragen? Neem contact op: %1.</translation>
    </message>
    <message>
        <source>Date of this decision: %1. Reference: %2.</source>
        <translation>Datum van deze uitspraak: %1. Kenmerk: %2.</translation>
    </message>
    <message>
        <source>From the typical home to this one, in thousands (%1)</source>
        <translation>Van de gemiddelde woning naar deze, in duizenden (%1)</translation>
    </message>
    <message>
        <source>From the typical home to this one, in thousands (%1); the scale does not begin at zero</source>
        <translation>Van de gemiddelde woning naar deze, in duizenden (%1); de schaal begint niet bij nul</translation>
    </message>
    <message>
        <source>How the value is built up; the figures stand in the table below the drawing</source>
        <translation>Hoe de waarde is opgebouwd; de cijfers staan in de tabel onder de tekening</translation>
    </message>
    <message>
        <source>Square: this dwelling; dots: the sold homes, by number</source>
        <translation>Vierkant: deze woning; stippen: de verkochte woningen, met nummer</translation>
    </message>
    <message>
        <source>Sketch of the places of this dwelling and the sold homes</source>
        <translation>Schets van de plaats van deze woning en de verkochte woningen</translation>
    </message>
    <message>
        <source>%1 (this dwelling)</source>
        <translation>%1 (deze woning)</translation>
    </message>
    <message>
        <source>%1: %2 sales, typical plot %3</source>
        <translation>%1: %2 verkopen, doorsnee kavel %3</translation>
    </message>
    <message>
        <source>Per neighbourhood and type of dwelling</source>
        <translation>Per buurt en type woning</translation>
    </message>
    <message>
        <source>plot, from and to</source>
        <translation>kavel, van en tot</translation>
    </message>
    <message>
        <source>price per %1</source>
        <translation>prijs per %1</translation>
    </message>
    <message>
        <source>all ground up to there</source>
        <translation>alle grond tot daar</translation>
    </message>
    <message>
        <source>The land scale follows from the model and so from sale prices of homes, on %1. It says what another square metre of plot adds to the typical sold home there; other units of area likewise.</source>
        <translation>De grondstaffel volgt uit het model en dus uit verkoopprijzen van woningen, op %1. Hij zegt wat een vierkante meter kavel erbij toevoegt aan de waarde van de gemiddelde verkochte woning daar; andere eenheden van oppervlakte net zo.</translation>
    </message>
    <message>
        <source>Characteristics; of a sold home as they were at its sale</source>
        <translation>Kenmerken; van een verkochte woning zoals ze waren bij de verkoop</translation>
    </message>
    <message>
        <source>Sale agreed on</source>
        <translation>Koopovereenkomst</translation>
    </message>
    <message>
        <source>Adjusted to this dwelling</source>
        <translation>Omgerekend naar deze woning</translation>
    </message>
    <message>
        <source>WOZ value on the same date</source>
        <translation>WOZ-waarde op dezelfde datum</translation>
    </message>
    <message>
        <source>not in this project</source>
        <translation>niet in dit project</translation>
    </message>
    <message>
        <source>Sold homes to compare with</source>
        <translation>Verkochte woningen om mee te vergelijken</translation>
    </message>
    <message>
        <source>The sold homes that are most alike, near and recent</source>
        <translation>De verkochte woningen die het meest lijken, dichtbij en recent</translation>
    </message>
    <message>
        <source>Bold: differs from this dwelling. What each difference is worth stands in the valuation matrix. There are no photographs in this project.</source>
        <translation>Vet: anders dan deze woning. Wat elk verschil waard is, staat in de waardematrix. In dit project zijn geen foto’s.</translation>
    </message>
    <message>
        <source>The WOZ value of a sold home is shown because it is public. It is no evidence: only sale prices are.</source>
        <translation>De WOZ-waarde van een verkochte woning staat erbij omdat die openbaar is. Bewijs is zij niet: dat zijn alleen verkoopprijzen.</translation>
    </message>
    <message>
        <source>There are fewer than three sold homes to compare with.</source>
        <translation>Er zijn minder dan drie verkochte woningen om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Three sold homes that look like yours</source>
        <translation>Drie verkochte woningen die op de uwe lijken</translation>
    </message>
    <message>
        <source>sold for</source>
        <translation>verkocht voor</translation>
    </message>
    <message>
        <source>on the valuation date</source>
        <translation>op de waardepeildatum</translation>
    </message>
    <message>
        <source>and if it were your home</source>
        <translation>en als het uw woning was</translation>
    </message>
    <message>
        <source>Component values (deelwaarden): the value by the model, divided; of a sold home with its facts at the sale</source>
        <translation>Deelwaarden: de waarde volgens het model, verdeeld; van een verkochte woning met de gegevens bij de verkoop</translation>
    </message>
    <message>
        <source>Land per %1</source>
        <translation>Grond per %1</translation>
    </message>
    <message>
        <source>Main building per %1 of floor area (calculation price)</source>
        <translation>Hoofdgebouw per %1 gebruiksoppervlakte (rekenprijs)</translation>
    </message>
    <message>
        <source>Sum: value by the model</source>
        <translation>Som: waarde volgens het model</translation>
    </message>
    <message>
        <source>Date of delivery</source>
        <translation>Datum levering</translation>
    </message>
    <message>
        <source>Source of the index</source>
        <translation>Bron van de index</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>This dwelling left, the sold homes right</source>
        <translation>Deze woning links, de verkochte woningen rechts</translation>
    </message>
    <message>
        <source>With a pocket calculator: from the sold homes to the value</source>
        <translation>Met een rekenmachine: van de verkochte woningen naar de waarde</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Gewogen gemiddelde</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>weight × amount</source>
        <translation>gewicht × bedrag</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>verkoop</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>invloed</translation>
    </message>
    <message>
        <source>value without this sale</source>
        <translation>waarde zonder deze verkoop</translation>
    </message>
    <message>
        <source>built in %1</source>
        <translation>gebouwd in %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>vastgelegd</translation>
    </message>
    <message>
        <source>BAG number (dwelling)</source>
        <translation>BAG-nummer (verblijfsobject)</translation>
    </message>
    <message>
        <source>BAG number (building)</source>
        <translation>BAG-nummer (pand)</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>State of the dwelling on</source>
        <translation>Toestand van de woning op</translation>
    </message>
    <message>
        <source>Cadastral designation</source>
        <translation>Kadastrale aanduiding</translation>
    </message>
    <message>
        <source>not recorded in this project; see the Kadaster</source>
        <translation>niet vastgelegd in dit project; zie het Kadaster</translation>
    </message>
    <message>
        <source>What is recorded of the dwelling</source>
        <translation>Wat van de woning is vastgelegd</translation>
    </message>
    <message>
        <source>characteristic</source>
        <translation>kenmerk</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>overeengekomen op</translation>
    </message>
    <message>
        <source>delivered on</source>
        <translation>geleverd op</translation>
    </message>
    <message>
        <source>corrected price</source>
        <translation>gecorrigeerde koopsom</translation>
    </message>
    <message>
        <source>use</source>
        <translation>gebruik</translation>
    </message>
    <message>
        <source>; weight %1</source>
        <translation>; gewicht %1</translation>
    </message>
    <message>
        <source>A sale shortly before or after the valuation date says most about the value. The index brings it to that date.</source>
        <translation>Een verkoop kort voor of na de waardepeildatum zegt het meest over de waarde. De index brengt de prijs naar die datum.</translation>
    </message>
    <message>
        <source>Facts with their sources: %1</source>
        <translation>Gegevens met hun bron: %1</translation>
    </message>
    <message>
        <source>The value and how it was made</source>
        <translation>De waarde en hoe die tot stand kwam</translation>
    </message>
    <message>
        <source>The value on %1 is %2.</source>
        <translation>De waarde op %1 is %2.</translation>
    </message>
    <message>
        <source>What made the largest difference with the typical sold home:</source>
        <translation>Wat het grootste verschil maakte met de gemiddelde verkochte woning:</translation>
    </message>
    <message>
        <source>What your home has more or less than the typical home</source>
        <translation>Wat uw woning meer of minder heeft dan de gemiddelde woning</translation>
    </message>
    <message>
        <source>The amounts add up to the value, to the cent. ± is the standard error of an effect.</source>
        <translation>De bedragen tellen op tot de waarde, tot op de cent. ± is de standaardfout van een effect.</translation>
    </message>
    <message>
        <source>What you can check yourself</source>
        <translation>Wat u zelf kunt controleren</translation>
    </message>
    <message>
        <source>Is it right what stands beside your home in the drawing: the floor area, the plot, the year, the outbuildings?</source>
        <translation>Klopt wat in de tekening van uw woning staat: de woonoppervlakte, de kavel, het bouwjaar, de bijgebouwen?</translation>
    </message>
    <message>
        <source>Are the three sold homes really like yours? Is there a sale nearby that says more?</source>
        <translation>Lijken de drie verkochte woningen echt op de uwe? Is er een verkoop in de buurt die meer zegt?</translation>
    </message>
    <message>
        <source>Are there things that are not recorded, such as overdue maintenance, nuisance or leasehold?</source>
        <translation>Zijn er dingen niet vastgelegd, zoals achterstallig onderhoud, overlast of erfpacht?</translation>
    </message>
    <message>
        <source>Add up the amounts of the drawing. They make the value; amounts are rounded, so the sum may differ by a few whole units.</source>
        <translation>Tel de bedragen in de tekening op. Samen zijn ze de waarde; de bedragen zijn afgerond, dus de som kan enkele euro’s schelen.</translation>
    </message>
    <message>
        <source>Do you not agree?</source>
        <translation>Bent u het er niet mee eens?</translation>
    </message>
    <message>
        <source>First ask us. The address stands on your assessment. A mistake in the data can often be put right at once.</source>
        <translation>Vraag het eerst aan ons. Het adres staat op uw beschikking. Een fout in de gegevens is vaak meteen te herstellen.</translation>
    </message>
    <message>
        <source>First ask us: %1. A mistake in the data can often be put right at once.</source>
        <translation>Vraag het eerst aan ons: %1. Een fout in de gegevens is vaak meteen te herstellen.</translation>
    </message>
    <message>
        <source>You can object in writing within six weeks after the date of your assessment. Write which value you think is right, and why. It costs nothing, and you need no one to do it for you.</source>
        <translation>U kunt binnen zes weken na de datum van uw beschikking schriftelijk bezwaar maken. Schrijf welke waarde u juist vindt, en waarom. Het kost niets, en u hebt er niemand voor nodig.</translation>
    </message>
    <message>
        <source>You may ask for all data behind this value (article 40 of the WOZ act): the valuation matrix, the land scale, the ratings of your home and of the sold homes, and the index with its source.</source>
        <translation>U kunt alle gegevens achter deze waarde opvragen (artikel 40 Wet WOZ): de waardematrix, de grondstaffel, de kwalificaties van uw woning en van de verkochte woningen, en de index met de bron.</translation>
    </message>
    <message>
        <source>form %1 %2</source>
        <translation>formulier %1 %2</translation>
    </message>
    <message>
        <source>who has an interest in this value (art. 40 Wet WOZ)</source>
        <translation>belanghebbende bij deze waarde (art. 40 Wet WOZ)</translation>
    </message>
    <message>
        <source>court or board of appeal</source>
        <translation>rechtbank of gerechtshof</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Bestemd voor</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>What another square metre of ground adds to the value, per neighbourhood and type of dwelling, on %1.</source>
        <translation>Wat een vierkante meter grond erbij toevoegt aan de waarde, per buurt en type woning, op %1.</translation>
    </message>
    <message>
        <source>The objection is denied. The value stays %1.</source>
        <translation>Het bezwaar is ongegrond. De waarde blijft %1.</translation>
    </message>
    <message>
        <source>The objection is granted.</source>
        <translation>Het bezwaar is gegrond.</translation>
    </message>
    <message>
        <source>The objection is granted in part.</source>
        <translation>Het bezwaar is deels gegrond.</translation>
    </message>
    <message>
        <source>%1 The value stays %2.</source>
        <translation>%1 De waarde blijft %2.</translation>
    </message>
    <message>
        <source>%1 The value goes from %2 to %3.</source>
        <translation>%1 De waarde gaat van %2 naar %3.</translation>
    </message>
    <message>
        <source>The value on %1 is %2. With 90% certainty the price would have been between %3 and %4.</source>
        <translation>De waarde op %1 is %2. Met 90% zekerheid had de prijs tussen %3 en %4 gelegen.</translation>
    </message>
    <message>
        <source>Land scale of %1</source>
        <translation>Grondstaffel van %1</translation>
    </message>
    <message>
        <source>Decision on the objection with reference %1</source>
        <translation>Uitspraak op het bezwaar met kenmerk %1</translation>
    </message>
    <message>
        <source>WOZ value, which is public</source>
        <translation>WOZ-waarde, die openbaar is</translation>
    </message>
    <message>
        <source>Appraisal report</source>
        <translation>Taxatieverslag</translation>
    </message>
    <message>
        <source>How your value was made</source>
        <translation>Hoe uw waarde tot stand kwam</translation>
    </message>
    <message>
        <source>Decision on your objection</source>
        <translation>Uitspraak op uw bezwaar</translation>
    </message>
    <message>
        <source>Data behind the value (art. 40 Wet WOZ)</source>
        <translation>Gegevens achter de waarde (art. 40 Wet WOZ)</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>The model estimates what a home would have fetched on the valuation date, for the WOZ value (article 17 of the WOZ act).</source>
        <translation>Het model schat wat een woning op de waardepeildatum zou hebben opgebracht, voor de WOZ-waarde (artikel 17 Wet WOZ).</translation>
    </message>
    <message>
        <source>It is for homes in the municipality of which it has sales, for assessors, handlers of objections and who has an interest.</source>
        <translation>Het is voor woningen in de gemeente waarvan het verkopen kent, voor taxateurs, bezwaarbehandelaars en belanghebbenden.</translation>
    </message>
    <message>
        <source>It is not for homes of a kind that was not sold, for shops and offices, or for taking a decision without a person.</source>
        <translation>Het is niet voor soorten woningen die niet verkocht zijn, voor winkels en kantoren, of voor een besluit zonder mens.</translation>
    </message>
    <message>
        <source>%1 sales were used of the %2 that were read, from %3 to %4.</source>
        <translation>Van de %2 gelezen verkopen zijn er %1 gebruikt, van %3 tot en met %4.</translation>
    </message>
    <message>
        <source>Of a sale the characteristics are those at its sale. Names of owners, buyers or residents are not in it.</source>
        <translation>Van een verkoop zijn de kenmerken die bij de verkoop. Namen van eigenaren, kopers of bewoners zitten er niet in.</translation>
    </message>
    <message>
        <source>Earlier values of homes are never part of the model.</source>
        <translation>Eerdere waarden van woningen zijn nooit deel van het model.</translation>
    </message>
    <message>
        <source>Files that went in:</source>
        <translation>Ingelezen bestanden:</translation>
    </message>
    <message>
        <source>A hedonic regression of the logarithm of the price by least squares.</source>
        <translation>Een hedonische regressie van de logaritme van de prijs met kleinste kwadraten.</translation>
    </message>
    <message>
        <source>A hedonic regression of the logarithm of the price with penalised curves and a smooth map; how smooth follows from the data (REML).</source>
        <translation>Een hedonische regressie van de logaritme van de prijs met gladde krommen en een gladde kaart; hoe glad volgt uit de gegevens (REML).</translation>
    </message>
    <message>
        <source>What comparable named sales fetched above or below the model then corrects the value; their weights follow from distance, date and likeness.</source>
        <translation>Wat vergelijkbare, met naam genoemde verkopen meer of minder opbrachten dan het model zegt, corrigeert daarna de waarde; hun gewicht volgt uit afstand, datum en gelijkenis.</translation>
    </message>
    <message>
        <source>A value is a sum of contributions in the logarithm, shown in money to the cent. The same data give the same bits.</source>
        <translation>Een waarde is een som van bijdragen in de logaritme, in geld getoond tot op de cent. Dezelfde gegevens geven dezelfde bits.</translation>
    </message>
    <message>
        <source>Effects in the model:</source>
        <translation>Effecten in het model:</translation>
    </message>
    <message>
        <source>Limits, and what people do</source>
        <translation>Grenzen, en wat mensen doen</translation>
    </message>
    <message>
        <source>A model knows only what is recorded. Inside, view or nuisance that nobody recorded are not in the value.</source>
        <translation>Een model weet alleen wat is vastgelegd. Binnenkant, uitzicht of overlast die niemand vastlegde, zitten niet in de waarde.</translation>
    </message>
    <message>
        <source>Where few homes of a kind or place were sold the range is wider, and the value says so.</source>
        <translation>Waar weinig woningen van een soort of plaats verkocht zijn, is de bandbreedte ruimer, en dat staat bij de waarde.</translation>
    </message>
    <message>
        <source>What is unusual, such as the largest plot, lies outside what was sold; such an effect is marked.</source>
        <translation>Wat ongewoon is, zoals de grootste kavel, ligt buiten wat verkocht is; zo’n effect heeft een teken.</translation>
    </message>
    <message>
        <source>An assessor judges data, sales and outcomes before a model is made final. Every objection is decided by a person.</source>
        <translation>Een taxateur beoordeelt gegevens, verkopen en uitkomsten voordat een model wordt vastgesteld. Over elk bezwaar beslist een mens.</translation>
    </message>
    <message>
        <source>Ratios of values to prices judge the whole of the values, never one value.</source>
        <translation>Verhoudingen van waarden en prijzen beoordelen alle waarden samen, nooit één waarde.</translation>
    </message>
    <message>
        <source>The figures on accuracy are of values with their own price: they flatter.</source>
        <translation>De cijfers over nauwkeurigheid zijn van waarden met de eigen prijs erbij: ze vleien.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modelkaart</translation>
    </message>
    <message>
        <source>The model behind the values</source>
        <translation>Het model achter de waarden</translation>
    </message>
    <message>
        <source>What it is for, what it was made of, how well it does, and what it cannot do</source>
        <translation>Waarvoor het is, waarvan het gemaakt is, hoe goed het is, en wat het niet kan</translation>
    </message>
    <message>
        <source>Questions to</source>
        <translation>Vragen aan</translation>
    </message>
    <message>
        <source>Accuracy: values beside prices</source>
        <translation>Nauwkeurigheid: waarden naast prijzen</translation>
    </message>
    <message>
        <source>Every sale was valued as if its own price were not known.</source>
        <translation>Elke verkoop is getaxeerd alsof de eigen prijs niet bekend was.</translation>
    </message>
    <message>
        <source>straight or curved line</source>
        <translation>rechte of gebogen lijn</translation>
    </message>
    <message>
        <source>an effect for each kind</source>
        <translation>een effect per soort</translation>
    </message>
    <message>
        <source>steps of a rating</source>
        <translation>stappen van een kwalificatie</translation>
    </message>
    <message>
        <source>an effect for each area</source>
        <translation>een effect per gebied</translation>
    </message>
    <message>
        <source>an effect for each month</source>
        <translation>een effect per maand</translation>
    </message>
    <message>
        <source>smooth curve</source>
        <translation>gladde kromme</translation>
    </message>
    <message>
        <source>classes around completion</source>
        <translation>klassen rond de oplevering</translation>
    </message>
    <message>
        <source>smooth surface over the map</source>
        <translation>glad vlak over de kaart</translation>
    </message>
    <message>
        <source>price index by month</source>
        <translation>prijsindex per maand</translation>
    </message>
    <message>
        <source>price index by group</source>
        <translation>prijsindex per groep</translation>
    </message>
    <message>
        <source>smooth curve by group</source>
        <translation>gladde kromme per groep</translation>
    </message>
    <message>
        <source>joint effect of two numbers</source>
        <translation>gezamenlijk effect van twee getallen</translation>
    </message>
    <message>
        <source>effect that varies over the map</source>
        <translation>effect dat over de kaart varieert</translation>
    </message>
    <message>
        <source>parts of dwellings</source>
        <translation>onderdelen van woningen</translation>
    </message>
    <message>
        <source>boundaries of areas</source>
        <translation>grenzen van gebieden</translation>
    </message>
    <message>
        <source>register of addresses and buildings (BAG)</source>
        <translation>Basisregistratie Adressen en Gebouwen (BAG)</translation>
    </message>
    <message>
        <source>the first that is shown</source>
        <translation>de eerste die getoond wordt</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>erbij: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>weg: %1</translation>
    </message>
    <message>
        <source>the same terms, other sales</source>
        <translation>dezelfde effecten, andere verkopen</translation>
    </message>
    <message>
        <source>the same terms, set otherwise</source>
        <translation>dezelfde effecten, anders ingesteld</translation>
    </message>
    <message>
        <source>%1, from %2: %3 rows, read on %4</source>
        <translation>%1, uit %2: %3 rijen, ingelezen op %4</translation>
    </message>
    <message>
        <source>Changes between versions</source>
        <translation>Wijzigingen tussen versies</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>gemaakt op</translation>
    </message>
    <message>
        <source>last sale</source>
        <translation>laatste verkoop</translation>
    </message>
    <message>
        <source>error (ln price)</source>
        <translation>fout (ln prijs)</translation>
    </message>
    <message>
        <source>state</source>
        <translation>toestand</translation>
    </message>
    <message>
        <source>against the version before</source>
        <translation>ten opzichte van de versie ervoor</translation>
    </message>
    <message>
        <source>current</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bewaard</translation>
    </message>
    <message>
        <source>Error: root mean square of ln price, each sale left out in turn. Versions with other sales cannot be compared by it alone.</source>
        <translation>Fout: wortel van het gemiddelde kwadraat van ln prijs, elke verkoop om de beurt weggelaten. Versies met andere verkopen zijn daarmee alleen niet te vergelijken.</translation>
    </message>
    <message>
        <source>Of the entry for the Algoritmeregister “%1” cannot be “%2”; allowed is: %3.</source>
        <translation>Van de publicatie in het Algoritmeregister kan “%1” niet “%2” zijn; toegestaan is: %3.</translation>
    </message>
    <message>
        <source>The entry for the Algoritmeregister needs “%1”, which the project does not know: give it with %2.</source>
        <translation>De publicatie in het Algoritmeregister heeft “%1” nodig, en dat weet het project niet: geef het op met %2.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document given</source>
        <translation>Document verstrekt</translation>
    </message>
    <message>
        <source>resident or other party</source>
        <translation>bewoner of andere belanghebbende</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Inzageverslag</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>There is no land scale: the model has no plot area, or no type has enough sales.</source>
        <translation>Er is geen grondstaffel: het model kent geen kaveloppervlakte, of geen type heeft genoeg verkopen.</translation>
    </message>
    <message>
        <source>A scale stands where at least twenty homes of a type were sold, over the sizes of plot that were sold. Where a neighbourhood has fewer sales, the scale of the type in the whole municipality stands in. Ground up to the first size counts at the price of the first line.</source>
        <translation>Een staffel staat er waar minstens twintig woningen van een type verkocht zijn, over de kavelgrootten die verkocht zijn. Waar een buurt minder verkopen heeft, geldt de staffel van het type in de hele gemeente. Grond tot de eerste grootte telt voor de prijs van de eerste regel.</translation>
    </message>
    <message>
        <source>whole municipality</source>
        <translation>hele gemeente</translation>
    </message>
    <message>
        <source>Sold homes that differ a lot from this dwelling (more than 15% net or 25% gross correction), so read them with caution: %1. The numbers are those of the matrix.</source>
        <translation>Verkochte woningen die veel van deze woning verschillen (correctie van meer dan 15% netto of 25% bruto); wees voorzichtig met die vergelijking: %1. De nummers zijn die van de waardematrix.</translation>
    </message>
    <message>
        <source>median %1 for the %2 sold, %3 for the %4 others</source>
        <translation>mediaan %1 voor de %2 verkochte, %3 voor de %4 andere</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>te weinig gegevens</translation>
    </message>
    <message>
        <source>Whether values were set by the very prices they are compared with: not enough data, too few ratios are near 1.</source>
        <translation>Of waarden op de prijzen zelf zijn vastgesteld waarmee ze worden vergeleken: te weinig gegevens, er liggen te weinig verhoudingen rond 1.</translation>
    </message>
    <message>
        <source>Whether sold dwellings changed otherwise in value than unsold ones: not enough data, there are no values on two valuation dates.</source>
        <translation>Of verkochte woningen anders in waarde zijn veranderd dan niet-verkochte: te weinig gegevens, er zijn geen waarden op twee peildata.</translation>
    </message>
    <message>
        <source>Whether sold dwellings changed otherwise in value than unsold ones: not enough data, the values of %1 and those of %2 are of one model, which knew the same prices on both.</source>
        <translation>Of verkochte woningen anders in waarde zijn veranderd dan niet-verkochte: te weinig gegevens, de waarden van %1 en die van %2 zijn van één model, dat op beide data dezelfde prijzen kende.</translation>
    </message>
    <message>
        <source>Whether sold dwellings changed otherwise in value than unsold ones: not enough data, from %1 to %2 there are %3 sold and %4 unsold ones, and it takes %5 of each.</source>
        <translation>Of verkochte woningen anders in waarde zijn veranderd dan niet-verkochte: te weinig gegevens, van %1 tot %2 zijn er %3 verkochte en %4 niet-verkochte, en van elk zijn er %5 nodig.</translation>
    </message>
    <message>
        <source>From %1 to %2 sold dwellings did not change otherwise in value than unsold ones, beyond what chance explains: %3 (%4).</source>
        <translation>Van %1 tot %2 zijn verkochte woningen niet anders in waarde veranderd dan niet-verkochte, buiten wat door toeval te verklaren is: %3 (%4).</translation>
    </message>
    <message>
        <source>From %1 to %2 sold dwellings changed otherwise in value than unsold ones, more than chance explains: %3 (%4).</source>
        <translation>Van %1 tot %2 zijn verkochte woningen anders in waarde veranderd dan niet-verkochte, meer dan door toeval te verklaren is: %3 (%4).</translation>
    </message>
    <message>
        <source>The earlier values are recorded ones, which this program did not make.</source>
        <translation>De eerdere waarden zijn vastgelegde, die niet met dit programma zijn gemaakt.</translation>
    </message>
    <message>
        <source>Sold are dwellings with a sale after the earlier date that the model rests on. A difference may mean that values follow prices, and not only that: facts are checked after a sale, and a dwelling&apos;s own sale speaks in its value. The ratios of this study are of values without the sale&apos;s own price, and do not suffer from it.</source>
        <translation>Verkocht zijn woningen met een verkoop na de eerste datum waarop het model rust. Een verschil kan betekenen dat waarden de prijzen volgen, maar ook iets anders: gegevens worden na een verkoop gecontroleerd, en de eigen verkoop spreekt mee in de waarde van een woning. De verhoudingen in deze analyse gaan over waarden zonder de eigen prijs en hebben er geen last van.</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>eigen waarde</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>buurt</translation>
    </message>
    <message>
        <source>neighbour­hood</source>
        <translation>buurt</translation>
    </message>
    <message>
        <source>Cook&apos;s distance</source>
        <translation>afstand van Cook</translation>
    </message>
    <message>
        <source>sale %1</source>
        <translation>verkoop %1</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>verhouding</translation>
    </message>
    <message>
        <source>value without it</source>
        <translation>waarde zonder</translation>
    </message>
    <message>
        <source>The %1 sales that carry most of the model</source>
        <translation>De %1 verkopen die het model het meest dragen</translation>
    </message>
    <message>
        <source>Most influence</source>
        <translation>Meeste invloed</translation>
    </message>
    <message>
        <source>Farthest off</source>
        <translation>Grootste afwijkingen</translation>
    </message>
    <message>
        <source>The %1 sales farthest from their value</source>
        <translation>De %1 verkopen die het verst van hun waarde liggen</translation>
    </message>
    <message>
        <source>Sales to look at</source>
        <translation>Verkopen om na te gaan</translation>
    </message>
    <message>
        <source>A sale carries much of the model where its dwelling is unlike most others and its price is not the one expected. The columns tell by how much it raises or lowers the value of its own dwelling, and the typical value of the other sold dwellings of its neighbourhood (or of those nearest to it where none is recorded), beside a value without it: exact, at the same smoothing and weights. Cook&apos;s distance is how far all effects move together without it, and orders the list.</source>
        <translation>Een verkoop draagt het model sterk als de woning weinig op andere lijkt en de prijs niet de verwachte is. De kolommen zeggen hoeveel de verkoop de waarde van de eigen woning verhoogt of verlaagt, en de doorsneewaarde van de andere verkochte woningen in de buurt (of de dichtstbijzijnde waar geen buurt is vastgelegd), ten opzichte van een waarde zonder die verkoop: exact, bij dezelfde gladheid en gewichten. De afstand van Cook zegt hoe ver alle effecten samen verschuiven zonder de verkoop; hierop is de lijst geordend.</translation>
    </message>
    <message>
        <source>Much influence is no fault. It is a reason to look whether facts and price are right.</source>
        <translation>Veel invloed is geen fout. Het is een reden om na te gaan of gegevens en prijs kloppen.</translation>
    </message>
    <message>
        <source>
Sales that carry most of the model, and by how much they raise or lower values:
</source>
        <translation>
Verkopen die het model het meest dragen, en hoeveel zij waarden verhogen of verlagen:
</translation>
    </message>
    <message>
        <source>Weights are shown with two decimals and calculated with more, so a product may differ a little from what you calculate.</source>
        <translation>Gewichten staan er met twee decimalen en zijn met meer berekend; een product kan dus iets afwijken van wat u uitrekent.</translation>
    </message>
    <message>
        <source>%1: from now on %2.</source>
        <translation>%1: voortaan %2.</translation>
    </message>
    <message>
        <source>%1: was %2, is %3.</source>
        <translation>%1: was %2, is %3.</translation>
    </message>
    <message>
        <source>There is no: %1.</source>
        <translation>Niet aanwezig: %1.</translation>
    </message>
    <message>
        <source>We agree with you.</source>
        <translation>Wij zijn het met u eens.</translation>
    </message>
    <message>
        <source>We agree with you in part.</source>
        <translation>Wij zijn het deels met u eens.</translation>
    </message>
    <message>
        <source>We do not agree with you.</source>
        <translation>Wij zijn het niet met u eens.</translation>
    </message>
    <message>
        <source>No component values (–) stand where the model would give a part less than nothing.</source>
        <translation>Geen deelwaarden (–) staan er waar het model een deel op minder dan niets zou stellen.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Objection received on</source>
        <translation>Bezwaar ontvangen op</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Datum uitspraak</translation>
    </message>
</context>
</TS>
