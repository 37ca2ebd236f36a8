<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hmn" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Approved by two</source>
        <translation type="unfinished">Ob tug pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Emergency access</source>
        <translation type="unfinished">Kev nkag thaum ceev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Kept after handing over</source>
        <translation type="unfinished">Tseem nkag tau tom qab cob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Know that it exists</source>
        <translation type="unfinished">Paub tias muaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Made the case</source>
        <translation type="unfinished">Tau tsim rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Read and write</source>
        <translation type="unfinished">Nyeem thiab sau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Read, identifiers masked</source>
        <translation type="unfinished">Nyeem, npog cov lej cim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Read, identifiers too</source>
        <translation type="unfinished">Nyeem, pom cov lej cim thiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Read, write and send</source>
        <translation type="unfinished">Nyeem, sau thiab xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>The case was assigned</source>
        <translation type="unfinished">Rooj plaub raug muab rau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/job_review.py"/>
        <source>Left the office</source>
        <translation type="unfinished">Tawm hoob kas lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/job_review.py"/>
        <source>Moved to other work</source>
        <translation type="unfinished">Hloov hauj lwm lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/job_review.py"/>
        <source>On leave</source>
        <translation type="unfinished">So hauj lwm ib ntus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/job_review.py"/>
        <source>Other roles or another kind of work</source>
        <translation type="unfinished">Lwm luag hauj lwm los yog lwm hom hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/letters.py"/>
        <source>This is no AssisterDesk card. Ask your colleague to save theirs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/log_line.py"/>
        <source>case list shown</source>
        <translation type="unfinished">qhia cov rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/requests.py"/>
        <source>Both signatures by the same person: the office has only two people</source>
        <translation type="unfinished">Ob tug npe yog tib tug kos: hoob kas muaj ob tug neeg xwb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/requests.py"/>
        <source>Signed by the person who asked: the office has nobody else</source>
        <translation type="unfinished">Kos npe los ntawm tus thov: hoob kas tsis muaj lwm tus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/requests.py"/>
        <source>Signed by the privacy contact: nobody else holds the role</source>
        <translation type="unfinished">Kos npe los ntawm tus tuav ntiag tug: tsis muaj lwm tus ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>Choose the reason.</source>
        <translation type="unfinished">Xaiv laj thawj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>Leave names, numbers and facts about clients out: this is kept for years. The case is recorded already.</source>
        <translation type="unfinished">Tsis txhob sau npe, lej thiab xov txog neeg tau kev pab: qhov no khaws ntau xyoo. Twb teev rooj plaub lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>No case has this reference. Check it for a typing error.</source>
        <translation type="unfinished">Tsis muaj rooj plaub nrog tus lej no. Kuaj seb ntaus yuam kev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>This request does not wait for you.</source>
        <translation type="unfinished">Qhov kev thov no tsis tos koj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>Type the reference of the case.</source>
        <translation type="unfinished">Ntaus tus lej qhia rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>information owner</source>
        <translation type="unfinished">tus tswv ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>supervisor</source>
        <translation type="unfinished">tus saib xyuas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_letters.py"/>
        <source>This file is no request for access and no answer to one. Case packages are opened on their own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_letters.py"/>
        <source>This is sealed for somebody else. Only that person can open it.</source>
        <translation type="unfinished">Qhov no kaw ruaj rau lwm tus. Tus ntawd xwb qhib tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_letters.py"/>
        <source>This request or answer is damaged. Ask for a new one.</source>
        <translation type="unfinished">Kev thov los yog lus teb no puas lawm. Thov ib qho tshiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>Name another information owner first: an office needs one.</source>
        <translation type="unfinished">Hais npe lwm tus tswv ntaub ntawv ua ntej: hoob kas yuav tsum muaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>Only the supervisor or the information owner changes somebody's work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>Somebody else changes your own roles.</source>
        <translation type="unfinished">Lwm tus thiaj hloov tau koj luag hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>There is no such staff member any more.</source>
        <translation type="unfinished">Tsis muaj tus neeg ua hauj lwm no lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>This person does not work here any more.</source>
        <translation type="unfinished">Tus neeg no tsis ua hauj lwm ntawm no lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>A plan year has four digits, such as 2027.</source>
        <translation type="unfinished">Xyoo ntawm phiaj muaj plaub tus lej, xws li 2027.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the amount in dollars, such as 100 or 41.50.</source>
        <translation type="unfinished">Sau nyiaj ua duas las, xws li 100 los yog 41.50.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the carrier: each one keeps its own list.</source>
        <translation type="unfinished">Sau tuam txhab pov hwm: txhua lub muaj nws daim teev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the day it was asked for.</source>
        <translation type="unfinished">Sau hnub uas tau nug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the day it was confirmed.</source>
        <translation type="unfinished">Sau hnub uas paub tseeb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the day the payment came in.</source>
        <translation type="unfinished">Sau hnub uas nyiaj tuaj txog.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Open a case first: this belongs to a case.</source>
        <translation type="unfinished">Qhib ib rooj plaub ua ntej: qhov no yog rooj plaub li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>This day is still to come. Enter the day on which it happened.</source>
        <translation type="unfinished">Hnub no tseem tsis tau txog. Sau hnub uas tshwm sim.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>A part of the store's file is damaged. Stop working in it, and put back the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>Only the supervisor or the information owner chooses where backups go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>Only the supervisor, the information owner or the holder of the recovery key puts back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>This backup is under another store key, or its key file was changed. Open it with a passphrase as it was when the backup was made.</source>
        <translation type="unfinished">Luam tseg no siv lwm tus yuam sij, los yog nws daim file yuam sij raug hloov. Qhib nrog kab lus zais thaum ua luam tseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>This folder is the store's own: what damages the store would damage the backups. Choose another one, best on another disk.</source>
        <translation type="unfinished">Folder no yog chaw khaws li: yam ua chaw khaws puas yuav ua luam tseg puas. Xaiv lwm lub, zoo tshaj hauv lwm lub disk.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/begun_replies.py"/>
        <source>This draft is not there any more, or it was changed since it was found. Nothing was done.</source>
        <translation type="unfinished">Daim qauv no tsis nyob lawm, los yog hloov lawm txij thaum nrhiav tau. Tsis tau ua dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/calendar.py"/>
        <source>There is nothing ahead to put into a calendar.</source>
        <translation type="unfinished">Tsis muaj dab tsi tom ntej muab rau daim hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>Choose the desk's certificate first.</source>
        <translation type="unfinished">Xaiv chaw pab lub certificate ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>Enter your work email under Office and staff first: the mail comes from it.</source>
        <translation type="unfinished">Sau koj email hauj lwm hauv Hoob kas thiab neeg ua hauj lwm ua ntej: email tuaj ntawm nws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>It cannot have been sent then. Check the date and time.</source>
        <translation type="unfinished">Thaum ntawd yeej tsis tau xa. Kuaj hnub thiab sij hawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>The approval cannot lie in the future. Check the date.</source>
        <translation type="unfinished">Kev tso cai tsis nyob yav tom ntej. Kuaj hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>This submission does not wait to be carried. Look where it stands.</source>
        <translation type="unfinished">Qhov xa no tsis tos leej twg nqa. Saib seb nws nyob qhov twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>Case packages are not available in this program.</source>
        <translation type="unfinished">Pob rooj plaub tsis muaj hauv program no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>Open a case first.</source>
        <translation type="unfinished">Qhib ib rooj plaub ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>There is nothing in this package that is not here already.</source>
        <translation type="unfinished">Yam hauv pob no twb muaj ntawm no tag nrho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>This case is here already. Open it first, then take the package in.</source>
        <translation type="unfinished">Rooj plaub no muaj ntawm no lawm. Qhib ua ntej, ces txais pob.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>This case package is damaged or was made by another version of AssisterDesk. Nothing was taken in. Ask your colleague for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>This case package is sealed for somebody else. Only that person can open it.</source>
        <translation type="unfinished">Pob rooj plaub no kaw ruaj rau lwm tus. Tus ntawd xwb qhib tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>This case was erased here, so it is not taken in again.</source>
        <translation type="unfinished">Rooj plaub no twb lwv ntawm no lawm, thiaj tsis txais dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>A note cannot become empty. Earlier versions are kept.</source>
        <translation type="unfinished">Lus sau tseg tsis pub khoob. Cov version qub khaws cia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Choose a case first.</source>
        <translation type="unfinished">Xaiv ib rooj plaub ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Choose the reason for opening this case.</source>
        <translation type="unfinished">Xaiv laj thawj qhib rooj plaub no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Enter the person's first name.</source>
        <translation type="unfinished">Sau tus neeg lub npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Give the household a name, such as the family name.</source>
        <translation type="unfinished">Muab npe rau tsev neeg, xws li lub xeem.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Leave names and numbers out of the reason: the log keeps it for years. The case itself is recorded already.</source>
        <translation type="unfinished">Tsis txhob sau npe thiab lej hauv laj thawj: ntawv teev khaws ntau xyoo. Twb teev rooj plaub lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Open a case first: a note belongs to a case.</source>
        <translation type="unfinished">Qhib ib rooj plaub ua ntej: lus sau tseg yog rooj plaub li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>This person belongs to another case. Open that case first.</source>
        <translation type="unfinished">Tus neeg no nyob lwm rooj plaub. Qhib rooj plaub ntawd ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>This reason needs a few words of explanation.</source>
        <translation type="unfinished">Laj thawj no yuav tsum piav ob peb lo lus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Write the note first.</source>
        <translation type="unfinished">Sau lus tseg ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>A consent is taken back after it was given, and not in the future.</source>
        <translation type="unfinished">Kev pom zoo rho rov tom qab muab, tsis yog yav tom ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>A copy is given on the day of the consent or later, and not in the future.</source>
        <translation type="unfinished">Daim luam muab rau hnub pom zoo los yog tom qab, tsis yog yav tom ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>Open a case first: a consent belongs to a case.</source>
        <translation type="unfinished">Qhib ib rooj plaub ua ntej: kev pom zoo yog rooj plaub li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>The consent ends before it was given. Check the two days.</source>
        <translation type="unfinished">Kev pom zoo xaus ua ntej nws pib. Kuaj ob hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>The consent's day is still to come. Enter the day it was given.</source>
        <translation type="unfinished">Hnub pom zoo tseem tsis tau txog. Sau hnub uas tau muab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>This consent was taken back already.</source>
        <translation type="unfinished">Kev pom zoo no raug rho rov lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>Tick what the client allowed.</source>
        <translation type="unfinished">Kos yam uas neeg tau kev pab tso cai.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/contacts.py"/>
        <source>Open a case first: a contact belongs to a case.</source>
        <translation type="unfinished">Qhib ib rooj plaub ua ntej: kev tiv tauj yog rooj plaub li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/contacts.py"/>
        <source>This time is still to come. Make it a task instead.</source>
        <translation type="unfinished">Lub sij hawm no tseem tsis tau txog. Ua nws yam yuav ua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/contacts.py"/>
        <source>Write down what was said or agreed.</source>
        <translation type="unfinished">Sau yam uas tau hais los yog pom zoo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/deadlines.py"/>
        <source>Enter the day it began: the last day follows from it.</source>
        <translation type="unfinished">Sau hnub pib: hnub kawg suav los ntawm ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/deadlines.py"/>
        <source>This day is too far away. Check the year.</source>
        <translation type="unfinished">Hnub no deb dhau. Kuaj lub xyoo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/deadlines.py"/>
        <source>This is not a deadline with a rule. Change its day instead.</source>
        <translation type="unfinished">Hnub kawg no tsis muaj txoj cai. Hloov nws hnub xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/deadlines.py"/>
        <source>This kind of deadline is not in the list any more. Choose another one.</source>
        <translation type="unfinished">Hom hnub kawg no tsis nyob hauv daim teev lawm. Xaiv lwm hom.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/delivery.py"/>
        <source>Stopped. Nothing was sent.</source>
        <translation type="unfinished">Nres lawm. Tsis tau xa dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/diagnostics.py"/>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished">Sau daim file rau ntawd tsis tau. Xaiv lwm qhov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/diagnostics.py"/>
        <source>This was reviewed for another way out. Nothing was written.</source>
        <translation type="unfinished">Qhov no xyuas rau lwm txoj kev tawm. Tsis tau sau dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/doctor.py"/>
        <source>A store is there and its sign-ins can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/doctor.py"/>
        <source>No office is set up here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/doctor.py"/>
        <source>Setting up was interrupted before anything was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Application or form</source>
        <translation type="unfinished">Ntawv thov los yog foos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Choose what kind of document it is.</source>
        <translation type="unfinished">Xaiv tias yog hom ntawv dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Consent or authorization</source>
        <translation type="unfinished">Kev pom zoo los yog kev tso cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Immigration document</source>
        <translation type="unfinished">Ntawv tuaj nyob teb chaws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Insurance document</source>
        <translation type="unfinished">Ntawv pov hwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Notice or letter</source>
        <translation type="unfinished">Ntawv ceeb toom los yog tsab ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Open a case first: a document belongs to a case.</source>
        <translation type="unfinished">Qhib ib rooj plaub ua ntej: ntaub ntawv yog rooj plaub li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Other document</source>
        <translation type="unfinished">Lwm daim ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Proof of identity</source>
        <translation type="unfinished">Pov thawj tias yog leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Proof of income</source>
        <translation type="unfinished">Pov thawj nyiaj khwv tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Tax form</source>
        <translation type="unfinished">Ntawv se</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>This file could not be read. Check that it is still there and that no other program holds it, then choose it again.</source>
        <translation type="unfinished">Nyeem daim file no tsis tau. Kuaj seb tseem muaj thiab tsis muaj lwm program tuav, ces xaiv dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>This file is empty. Choose another one.</source>
        <translation type="unfinished">Daim file no khoob. Xaiv lwm daim.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>This file is larger than 25 MB, more than a desk's mailbox takes. Scan it again at a lower quality or split it.</source>
        <translation type="unfinished">Daim file no loj tshaj 25 MB, ntau tshaj chaw pab mailbox txais. Scan dua qib qis los yog faib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>text</source>
        <translation type="unfinished">ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>Merge the two records instead.</source>
        <translation type="unfinished">Muab ob qho teev tseg sib sau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>Open the case in which this was decided.</source>
        <translation type="unfinished">Qhib rooj plaub uas txiav txim qhov no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>This is one record already. Choose two different ones.</source>
        <translation type="unfinished">Qhov no twb yog ib qho. Xaiv ob qho sib txawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>This merge belongs to another case. Open that case first.</source>
        <translation type="unfinished">Kev sib sau no nyob lwm rooj plaub. Qhib rooj plaub ntawd ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>This merge was taken back already. Open the case again.</source>
        <translation type="unfinished">Kev sib sau no twb thim lawm. Qhib rooj plaub dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>A court or the state ordered it</source>
        <translation type="unfinished">Tsev hais plaub los yog xeev hais kom ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>A submission of this case is not finished. Withdraw it or settle it in the outbox first.</source>
        <translation type="unfinished">Ib qhov xa ntawm rooj plaub no tsis tau tiav. Thim los yog daws hauv thawv xa ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Choose why this case is erased.</source>
        <translation type="unfinished">Xaiv vim li cas lwv rooj plaub no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Close the case first. Only a closed case can be erased.</source>
        <translation type="unfinished">Kaw rooj plaub ua ntej. Rooj plaub kaw thiaj lwv tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>It was entered by mistake or twice</source>
        <translation type="unfinished">Sau yuam kev los yog sau ob zaug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>It was made to practice</source>
        <translation type="unfinished">Ua los xyaum xwb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Only the information owner erases a case.</source>
        <translation type="unfinished">Tus tswv ntaub ntawv thiaj lwv tau rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Open the case that is to be erased first.</source>
        <translation type="unfinished">Qhib rooj plaub uas yuav lwv ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>The household, notes, documents, tasks, consents, messages and history of this case are erased for good. Nobody can bring them back. The access log keeps that the case was here and who erased it. Backups made before still hold the case until they are replaced.</source>
        <translation type="unfinished">Tsev neeg, lus sau tseg, ntawv, yam yuav ua, kev pom zoo, xov thiab keeb kwm ntawm rooj plaub no raug lwv mus li. Tsis muaj leej twg coj rov tau. Ntawv teev kev nkag khaws tias rooj plaub nyob thiab leej twg lwv. Luam tseg ua ntej tseem muaj rooj plaub mus txog thaum hloov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>The time it has to be kept is over</source>
        <translation type="unfinished">Lub sij hawm yuav tsum khaws dhau lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Type the reference of the case to erase it.</source>
        <translation type="unfinished">Ntaus tus lej rooj plaub kom lwv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_ask.py"/>
        <source>Leave names and numbers out of the reason: the log keeps it for years. What leaves is recorded already.</source>
        <translation type="unfinished">Tsis txhob sau npe thiab lej hauv laj thawj: ntawv teev khaws ntau xyoo. Twb teev yam tawm lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_ask.py"/>
        <source>This cannot be changed here. Change it where it comes from.</source>
        <translation type="unfinished">Hloov ntawm no tsis tau. Hloov qhov nws tuaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_ask.py"/>
        <source>This way out is not known, so nothing may leave by it.</source>
        <translation type="unfinished">Tsis paub txoj kev tawm no, thiaj tsis pub tawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_ask.py"/>
        <source>Write in a few words why this must leave unencrypted.</source>
        <translation type="unfinished">Sau luv luv vim li cas yuav tsum tawm tsis encrypt.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_files.py"/>
        <source>This came from outside and is still in quarantine. Look at it here, then release it on the case.</source>
        <translation type="unfinished">Qhov no tuaj sab nraud thiab tseem cais tseg. Saib ntawm no, ces tso tawm hauv rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_files.py"/>
        <source>This document is not on this case any more. Open the case again.</source>
        <translation type="unfinished">Daim ntawv no tsis nyob rooj plaub no lawm. Qhib rooj plaub dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_paper.py"/>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished">Tseem tsis muaj dab tsi luam tawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_paper.py"/>
        <source>This submission is not on this case. Open its own case first.</source>
        <translation type="unfinished">Qhov xa no tsis nyob rooj plaub no. Qhib nws rooj plaub ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Apartment</source>
        <translation type="unfinished">Chav tsev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Birthdate</source>
        <translation type="unfinished">Hnub yug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Case number</source>
        <translation type="unfinished">Tus lej rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>City</source>
        <translation type="unfinished">Nroog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Email</source>
        <translation type="unfinished">Email</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>First name</source>
        <translation type="unfinished">Npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Last name</source>
        <translation type="unfinished">Xeem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Middle name</source>
        <translation type="unfinished">Npe nruab nrab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Nothing is recorded there. Add it to the person first.</source>
        <translation type="unfinished">Tsis tau teev dab tsi. Ntxiv rau tus neeg ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Phone</source>
        <translation type="unfinished">Xov tooj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Social Security number</source>
        <translation type="unfinished">Tus lej Social Security</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Street</source>
        <translation type="unfinished">Txoj kev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>ZIP code</source>
        <translation type="unfinished">ZIP code</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>Choose one value, such as a phone number or a name.</source>
        <translation type="unfinished">Xaiv ib qho, xws li tus xov tooj los yog lub npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>Only what stands in the text itself can be taught.</source>
        <translation type="unfinished">Qhia tau tsuas yog yam nyob hauv cov lus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>The gate knows this already.</source>
        <translation type="unfinished">Rooj vag paub qhov no lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>This belongs to somebody in your office's records, so the gate goes on warning of it.</source>
        <translation type="unfinished">Qhov no yog ib tug neeg li hauv nej hoob kas, rooj vag thiaj ceeb toom ntxiv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>This was revoked already.</source>
        <translation type="unfinished">Qhov no raug thim lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>Write in a few words why this is nobody's data.</source>
        <translation type="unfinished">Sau luv luv vim li cas tsis yog leej twg li ntaub ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>Your role does not teach the gate. The page “The gate” says who may.</source>
        <translation type="unfinished">Koj txoj haujlwm tsis qhia rooj vag. Nplooj “Rooj vag” hais tias leej twg qhia tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/gate_policy.py"/>
        <source>This is not offered here.</source>
        <translation type="unfinished">Qhov no tsis muaj ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/gate_policy.py"/>
        <source>This way out is closed on this computer, so nothing left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/gate_rules.py"/>
        <source>This rule is not known, so nothing was changed.</source>
        <translation type="unfinished">Tsis paub txoj cai no, yog li tsis tau hloov dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Choose the colleague who takes the case.</source>
        <translation type="unfinished">Xaiv tus npoj yaig uas txais rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Nothing</source>
        <translation type="unfinished">Tsis muaj dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Only the owner of a case or the supervisor hands it over.</source>
        <translation type="unfinished">Tus tswv rooj plaub los yog tus saib xyuas thiaj cob tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Reading it</source>
        <translation type="unfinished">Nyeem xwb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Working on it, too</source>
        <translation type="unfinished">Ua hauj lwm rau thiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/history.py"/>
        <source>Your last change on this case cannot be undone.</source>
        <translation type="unfinished">Koj qhov hloov kawg hauv rooj plaub no thim tsis tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/idle_check.py"/>
        <source>The access log is no longer in order. Open “Access log”, press “Check the log”, and show the information owner what it says. The newest backup still has the log as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Address in one cell</source>
        <translation type="unfinished">Chaw nyob hauv ib lub npov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Case owner</source>
        <translation type="unfinished">Tus tswv rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Case state</source>
        <translation type="unfinished">Rooj plaub nyob qhov twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Case topic</source>
        <translation type="unfinished">Rooj plaub hais txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Choose which column holds the address, or make each row a household.</source>
        <translation type="unfinished">Xaiv kem twg muaj chaw nyob, los yog ua txhua kab ib tsev neeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Choose which column holds the case number, or make each row a household.</source>
        <translation type="unfinished">Xaiv kem twg muaj tus lej rooj plaub, los yog ua txhua kab ib tsev neeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Choose which column holds the names. Without a name nobody can come in.</source>
        <translation type="unfinished">Xaiv kem twg muaj npe. Tsis muaj npe, leej twg los nkag tsis tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Choose which column tells the household, or make each row a household.</source>
        <translation type="unfinished">Xaiv kem twg qhia tsev neeg, los yog ua txhua kab ib tsev neeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Day of the note</source>
        <translation type="unfinished">Hnub sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Due on</source>
        <translation type="unfinished">Txog hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Full name</source>
        <translation type="unfinished">Npe tag nrho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Household</source>
        <translation type="unfinished">Tsev neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Interpreter needed</source>
        <translation type="unfinished">Xav tau neeg txhais lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Leave out</source>
        <translation type="unfinished">Tsis suav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>MNsure case number</source>
        <translation type="unfinished">Tus lej rooj plaub MNsure</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Note</source>
        <translation type="unfinished">Lus sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Opened on</source>
        <translation type="unfinished">Qhib hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Other case number</source>
        <translation type="unfinished">Lwm tus lej rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Other names</source>
        <translation type="unfinished">Lwm lub npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Preferred contact</source>
        <translation type="unfinished">Nyiam tiv tauj li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Preferred language</source>
        <translation type="unfinished">Hom lus nyiam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Relation</source>
        <translation type="unfinished">Kev txheeb ze</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>State</source>
        <translation type="unfinished">Xeev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Suffix</source>
        <translation type="unfinished">Npe tom qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Task</source>
        <translation type="unfinished">Yam yuav ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>This column seems to hold federal tax information. Offices of assisters may not keep it, so it is not brought in. Delete it from your file too.</source>
        <translation type="unfinished">Kem no zoo li muaj federal tax information. Hoob kas assister tsis pub khaws, thiaj tsis coj los. Rho tawm hauv koj daim file thiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>This column seems to hold passwords or sign-in details. AssisterDesk has no place for them: nobody but the client may know them. It is not brought in; delete it from your file too.</source>
        <translation type="unfinished">Kem no zoo li muaj lo lus zais los yog xov nkag. AssisterDesk tsis khaws: neeg tau kev pab xwb paub tau. Tsis coj los; rho tawm hauv koj daim file thiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Your office's number</source>
        <translation type="unfinished">Tus lej ntawm nej hoob kas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_dry_run.py"/>
        <source>This file could not be read. Check that it is still there.</source>
        <translation type="unfinished">Nyeem daim file no tsis tau. Kuaj seb tseem muaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_plan.py"/>
        <source>Say first whether the days begin with the month or the day.</source>
        <translation type="unfinished">Hais ua ntej seb hnub pib nrog hli los yog hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_plan.py"/>
        <source>The case is closed, so it gets no task.</source>
        <translation type="unfinished">Rooj plaub kaw lawm, ntxiv yam yuav ua tsis tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_plan.py"/>
        <source>There is no name here, so nobody knows whom it is about.</source>
        <translation type="unfinished">Tsis muaj npe, thiaj tsis paub hais txog leej twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_rows.py"/>
        <source>No colleague has this name: you become the owner.</source>
        <translation type="unfinished">Tsis muaj npoj yaig npe li no: koj yog tus tswv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_rows.py"/>
        <source>The first name is missing.</source>
        <translation type="unfinished">Tu lub npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_rows.py"/>
        <source>This day has not come yet. Check the year.</source>
        <translation type="unfinished">Hnub no tseem tsis tau txog. Kuaj lub xyoo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_rows.py"/>
        <source>This looks like two people. They come in as one; give each a row.</source>
        <translation type="unfinished">Qhov no zoo li ob tug neeg. Lawv nkag ua ib tug; muab ib kab rau ib tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_run.py"/>
        <source>Nothing is left to bring in: everybody is here already or stays out.</source>
        <translation type="unfinished">Tsis tshuav yuav coj los: txhua tus muaj ntawm no lawm los yog tsis nkag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_run.py"/>
        <source>Only the person who brought this in takes it back.</source>
        <translation type="unfinished">Tus uas coj los thiaj rho rov tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_run.py"/>
        <source>This import was taken back already.</source>
        <translation type="unfinished">Qhov coj los no raug rho rov lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>A Social Security number has nine digits.</source>
        <translation type="unfinished">Tus lej Social Security muaj cuaj tus lej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>A ZIP code has five or nine digits.</source>
        <translation type="unfinished">ZIP code muaj tsib los yog cuaj tus lej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Nobody is that old. Check the year.</source>
        <translation type="unfinished">Tsis muaj leej twg laus npaum ntawd. Kuaj lub xyoo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Only a year stands here. Write the whole day.</source>
        <translation type="unfinished">Muaj xyoo xwb. Sau tag nrho hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Only the last digits stand here. Leave it empty, or write all nine.</source>
        <translation type="unfinished">Muaj cov lej kawg xwb. Cia khoob, los yog sau tag nrho cuaj tus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This is no real number. Leave it empty when it is not known.</source>
        <translation type="unfinished">Tus lej no tsis tiag. Cia khoob thaum tsis paub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This is not a day. Write month, day and year, with slashes.</source>
        <translation type="unfinished">Qhov no tsis yog hnub. Sau hli/hnub/xyoo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This is not a phone number. Write its ten digits.</source>
        <translation type="unfinished">Qhov no tsis yog xov tooj. Sau nws kaum tus lej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This is not an email address: it needs an @ and a dot.</source>
        <translation type="unfinished">Qhov no tsis yog email: yuav tsum muaj @ thiab tee.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This relation is not known. Write self, spouse, child, parent or other.</source>
        <translation type="unfinished">Tsis paub kev txheeb ze no. Sau self, spouse, child, parent los yog other.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This state is not known. Write open, waiting or closed.</source>
        <translation type="unfinished">Tsis paub qhov no. Sau open, waiting los yog closed.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This text seems to hold a password. Take it out of your file: nobody may keep it.</source>
        <translation type="unfinished">Cov lus no zoo li muaj lo lus zais. Tshem tawm hauv koj daim file: tsis pub leej twg khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Two letters, such as MN.</source>
        <translation type="unfinished">Ob tug ntawv, xws li MN.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Write phone, text, email, mail or in person.</source>
        <translation type="unfinished">Sau phone, text, email, mail los yog in person.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Write the area code too: ten digits in all.</source>
        <translation type="unfinished">Sau area code thiab: tag nrho kaum tus lej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Write yes or no.</source>
        <translation type="unfinished">Sau yog los yog tsis yog.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>closed done complete completed inactive enrolled finished resolved cerrado ended cancelled canceled withdrawn denied approved archived|no longer|no show|lost contact</source>
        <translation type="unfinished">closed done complete completed inactive enrolled finished resolved cerrado ended cancelled canceled withdrawn denied approved archived|no longer|no show|lost contact</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>open active new current started intake ongoing abierto working|in progress|in process|renewal|needs follow up|follow up|to do|not started</source>
        <translation type="unfinished">open active new current started intake ongoing abierto working|in progress|in process|renewal|needs follow up|follow up|to do|not started</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>waiting pending submitted hold sent|on hold|waiting on client|waiting for mnsure|pending mnsure|pending verification|awaiting response|applied|in review|under review</source>
        <translation type="unfinished">waiting pending submitted hold sent|on hold|waiting on client|waiting for mnsure|pending mnsure|pending verification|awaiting response|applied|in review|under review</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/log.py"/>
        <source>The access log is read by the supervisor, the information owner and the privacy contact. Ask one of them.</source>
        <translation type="unfinished">Tus saib xyuas, tus tswv ntaub ntawv thiab tus tuav ntiag tug nyeem ntawv teev kev nkag. Nug ib tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>Enter the password of your mailbox.</source>
        <translation type="unfinished">Sau lo lus zais ntawm koj lub mailbox.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>Enter what makes your mail service encrypt: the keyword or header it looks for.</source>
        <translation type="unfinished">Sau yam ua rau koj email encrypt: lo lus tseem ceeb los yog header uas nws nrhiav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>No mail account is set up yet. Set it up under Secure email.</source>
        <translation type="unfinished">Tseem tsis tau teeb mail account. Teeb hauv Email ruaj ntseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>Sign in to Microsoft with this account first.</source>
        <translation type="unfinished">Nkag Microsoft nrog tus account no ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>The email address needs an @. Check it for a typing error.</source>
        <translation type="unfinished">Email yuav tsum muaj @. Kuaj seb ntaus yuam kev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>The server address begins with https:// and ends in /EWS/Exchange.asmx. Your mail administrator knows it.</source>
        <translation type="unfinished">Chaw nyob server pib nrog https:// thiab xaus nrog /EWS/Exchange.asmx. Nej tus tswj email paub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>This program cannot sign in to Microsoft. Use a password.</source>
        <translation type="unfinished">Qhov program no nkag tsis tau Microsoft. Siv password.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>Write the header as “X-Name: value”.</source>
        <translation type="unfinished">Sau taub ntawv ua “X-Name: value”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/need_to_know.py"/>
        <source>You do not have access to do this on this case. Ask your supervisor and the information owner for it.</source>
        <translation type="unfinished">Koj tsis muaj kev nkag ua qhov no hauv rooj plaub no. Thov koj tus saib xyuas thiab tus tswv ntaub ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/office.py"/>
        <source>Only the supervisor or the information owner adds staff.</source>
        <translation type="unfinished">Tus saib xyuas los yog tus tswv ntaub ntawv thiaj ntxiv tau neeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/office.py"/>
        <source>Only the supervisor or the information owner changes others' dates.</source>
        <translation type="unfinished">Tus saib xyuas los yog tus tswv ntaub ntawv thiaj hloov tau lwm tus cov hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/office.py"/>
        <source>The training cannot lie in the future. Check the date.</source>
        <translation type="unfinished">Kev kawm tsis nyob yav tom ntej. Kuaj hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/outbox.py"/>
        <source>It may have left already. Look into your mailbox first, then say here whether it did.</source>
        <translation type="unfinished">Tej zaum tawm lawm. Saib koj lub mailbox ua ntej, ces hais ntawm no seb tawm puas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Appointment card</source>
        <translation type="unfinished">Daim ntawv teem caij</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Consent</source>
        <translation type="unfinished">Kev pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Papers to bring</source>
        <translation type="unfinished">Ntaub ntawv nqa tuaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Privacy warning</source>
        <translation type="unfinished">Lus ceeb toom txog kev ceev ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Say which papers: add them to the checklist of the case first.</source>
        <translation type="unfinished">Qhia seb ntawv dab tsi: ntxiv rau daim ntawv teev ntawm rooj plaub ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>What happens next</source>
        <translation type="unfinished">Tom ntej no yog dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Write the day and time of the appointment.</source>
        <translation type="unfinished">Sau hnub thiab sij hawm teem caij.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_contacts.py"/>
        <source>Choose the clock by which incidents are reported.</source>
        <translation type="unfinished">Xaiv lub moos uas qhia xwm txheej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_contacts.py"/>
        <source>The point of contact is a staff member with the role “Privacy contact”. Give the role first, under Office and staff.</source>
        <translation type="unfinished">Tus tiv tauj yog ib tug neeg ua hauj lwm uas ua “Tus tuav kev ntiag tug”. Muab luag hauj lwm ua ntej, hauv Hoob kas thiab neeg ua hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_contacts.py"/>
        <source>The privacy office is the work of the privacy contact and the information owner. Ask one of them.</source>
        <translation type="unfinished">Hoob kas ntiag tug yog hauj lwm ntawm tus tuav ntiag tug thiab tus tswv ntaub ntawv. Nug ib tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_log.py"/>
        <source>Approve a policy for the log first: it goes with every export.</source>
        <translation type="unfinished">Pom zoo ib txoj cai rau ntawv teev ua ntej: nws nrog txhua qhov xa tawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_log.py"/>
        <source>The information owner approves the policy. Ask them.</source>
        <translation type="unfinished">Tus tswv ntaub ntawv pom zoo txoj cai. Nug nws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_log.py"/>
        <source>The last day lies before the first. Check the dates.</source>
        <translation type="unfinished">Hnub kawg nyob ua ntej hnub thawj. Kuaj cov hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_log.py"/>
        <source>There is no such version.</source>
        <translation type="unfinished">Tsis muaj version no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>About you</source>
        <translation type="unfinished">Txog koj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>Choose how the identity was verified.</source>
        <translation type="unfinished">Xaiv tias xyuas tus neeg li cas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>Compile the list first.</source>
        <translation type="unfinished">Sau daim teev ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>In our privacy office</source>
        <translation type="unfinished">Hauv peb hoob kas ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>In your household's case</source>
        <translation type="unfinished">Hauv nej tsev neeg rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>Type at least two letters of the name.</source>
        <translation type="unfinished">Ntaus yam tsawg ob tug ntawv ntawm lub npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>Choose at least one entry.</source>
        <translation type="unfinished">Xaiv yam tsawg ib qho teev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>Choose who looked at the paper.</source>
        <translation type="unfinished">Xaiv leej twg saib daim ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>Somebody else reviews what you looked at yourself.</source>
        <translation type="unfinished">Lwm tus xyuas yam uas koj tau saib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>The look cannot lie in the future. Check the date.</source>
        <translation type="unfinished">Zaug saib tsis nyob yav tom ntej. Kuaj hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>Tick at least one kind of data that the paper held.</source>
        <translation type="unfinished">Kos yam tsawg ib hom ntaub ntawv hauv daim ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Added a record</source>
        <translation type="unfinished">Ntxiv ib qho teev tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Attached a document</source>
        <translation type="unfinished">Txuas ib daim ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Changed a record</source>
        <translation type="unfinished">Hloov ib qho teev tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Copied</source>
        <translation type="unfinished">Luam lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Filed a reply</source>
        <translation type="unfinished">Khaws ib lo lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Opened in another program</source>
        <translation type="unfinished">Qhib hauv lwm lub program</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Opened the case</source>
        <translation type="unfinished">Qhib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Printed</source>
        <translation type="unfinished">Luam tawm lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Privacy office</source>
        <translation type="unfinished">Hoob kas ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Saved to a file</source>
        <translation type="unfinished">Khaws rau ib daim file</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Saw a paper record</source>
        <translation type="unfinished">Pom ib daim ntawv teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Searched by name</source>
        <translation type="unfinished">Nrhiav raws npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Sent to the desk</source>
        <translation type="unfinished">Xa mus rau chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Sent, outcome unknown</source>
        <translation type="unfinished">Xa lawm, tsis paub li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Uncovered a field</source>
        <translation type="unfinished">Qhib ib lub npov npog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Wrote a message</source>
        <translation type="unfinished">Sau ib tsab xov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_statutes.py"/>
        <source>Its model is Ohio Administrative Code 3901-1-02 (F), which does not bind this office but guides how we handle access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_warnings.py"/>
        <source>A copy is given on the day of the warning or later, not in the future.</source>
        <translation type="unfinished">Daim luam muab rau hnub ceeb toom los yog tom qab, tsis yog yav tom ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_warnings.py"/>
        <source>Choose the language it was given in.</source>
        <translation type="unfinished">Xaiv hom lus uas siv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_warnings.py"/>
        <source>Open a case first: a privacy warning belongs to a case.</source>
        <translation type="unfinished">Qhib ib rooj plaub ua ntej: lus ceeb toom yog rooj plaub li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_warnings.py"/>
        <source>The day of the warning is still to come. Enter the day it was given.</source>
        <translation type="unfinished">Hnub ceeb toom tseem tsis tau txog. Sau hnub uas muab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/quarantine.py"/>
        <source>It stays in quarantine: look at it here, or ask the desk for a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile.py"/>
        <source>There is no row below the headers.</source>
        <translation type="unfinished">Tsis muaj kab hauv qab taub kem.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile.py"/>
        <source>This is not an amount of money.</source>
        <translation type="unfinished">Qhov no tsis yog nyiaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile.py"/>
        <source>This list is too long: at most 20,000 rows are compared. Split it up.</source>
        <translation type="unfinished">Daim teev no ntev dhau: piv txog 20,000 kab. Muab faib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Amount paid</source>
        <translation type="unfinished">Nyiaj them</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Carrier</source>
        <translation type="unfinished">Tuam txhab pov hwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Case or member number</source>
        <translation type="unfinished">Tus lej rooj plaub los yog tswv cuab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Choose a column with birthdates or numbers: a name alone fits too many people.</source>
        <translation type="unfinished">Xaiv kem muaj hnub yug los yog tus lej: npe xwb haum ntau tus dhau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Choose which column holds the names.</source>
        <translation type="unfinished">Xaiv kem twg muaj npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Paid on</source>
        <translation type="unfinished">Them hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Plan year</source>
        <translation type="unfinished">Xyoo ntawm phiaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Program</source>
        <translation type="unfinished">Kev pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Where it stands</source>
        <translation type="unfinished">Nyob qhov twg lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>A record was taken off in the meantime. Compare the list again.</source>
        <translation type="unfinished">Ib qho teev raug tshem lawm. Piv daim teev dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Choose lines where state or payment differ.</source>
        <translation type="unfinished">Xaiv kab uas nyiaj los yog qhov nyob sib txawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Could not be read</source>
        <translation type="unfinished">Nyeem tsis tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Fits more than one</source>
        <translation type="unfinished">Haum ntau tshaj ib tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Here, but nothing recorded</source>
        <translation type="unfinished">Muaj ntawm no, tab sis tsis tau teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Here, not in their list</source>
        <translation type="unfinished">Muaj ntawm no, tsis muaj hauv lawv daim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>In their list, not here</source>
        <translation type="unfinished">Muaj hauv lawv daim, tsis muaj ntawm no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Payment differs</source>
        <translation type="unfinished">Nyiaj them tsis sib xws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Stands differently</source>
        <translation type="unfinished">Tsis nyob ib yam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>The same</source>
        <translation type="unfinished">Zoo ib yam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>This line fits no case here.</source>
        <translation type="unfinished">Kab no tsis haum rooj plaub twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Twice in their list</source>
        <translation type="unfinished">Muaj ob zaug hauv lawv daim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Write in a few words how it was settled.</source>
        <translation type="unfinished">Sau luv luv tias daws li cas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>A reply is taken from a mail (.eml, .msg), a text or a PDF. Or paste it.</source>
        <translation type="unfinished">Lus teb txais los ntawm email (.eml, .msg), ntawv los yog PDF. Los yog nplaum.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>Open a case first: a reply belongs to a case.</source>
        <translation type="unfinished">Qhib ib rooj plaub ua ntej: lus teb yog rooj plaub li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>Paste the reply, or choose its file.</source>
        <translation type="unfinished">Nplaum lus teb, los yog xaiv nws daim file.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>The reply cannot have come in the future. Check the date.</source>
        <translation type="unfinished">Lus teb tsis tuaj yav tom ntej. Kuaj hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>There is no case with this reference.</source>
        <translation type="unfinished">Tsis muaj rooj plaub nrog tus lej no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>This file is larger than 25 MB. Paste the text of the reply instead.</source>
        <translation type="unfinished">Daim file no loj tshaj 25 MB. Nplaum cov lus teb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>This is too long for a reply. Keep it as a document of the case instead.</source>
        <translation type="unfinished">Ntev dhau los ua lus teb. Khaws ua ib daim ntawv ntawm rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>This message is no longer in the tray.</source>
        <translation type="unfinished">Tsab xov no tsis nyob hauv tais lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>This submission is not on this case.</source>
        <translation type="unfinished">Qhov xa no tsis nyob rooj plaub no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/report_periods.py"/>
        <source>At most five years go into one report.</source>
        <translation type="unfinished">Ib daim ntawv qhia tsis pub dhau tsib xyoos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/report_periods.py"/>
        <source>The last day is before the first. Check the two days.</source>
        <translation type="unfinished">Hnub kawg nyob ua ntej hnub thawj. Kuaj ob hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Associations and agents of record confirmed</source>
        <translation type="unfinished">Kev txuas thiab broker sau npe paub tseeb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Calls and meetings</source>
        <translation type="unfinished">Hu thiab sib ntsib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Cases closed</source>
        <translation type="unfinished">Rooj plaub kaw</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Cases opened</source>
        <translation type="unfinished">Rooj plaub qhib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Choose what it was.</source>
        <translation type="unfinished">Xaiv tias yog dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Enrollments</source>
        <translation type="unfinished">Kev sau npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Enter how many came as a number, or leave it empty.</source>
        <translation type="unfinished">Sau pes tsawg tuaj ua tus lej, los yog cia khoob.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Enter how many, as a number from 1.</source>
        <translation type="unfinished">Sau pes tsawg, pib ntawm 1.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Languages of the cases opened</source>
        <translation type="unfinished">Hom lus ntawm rooj plaub qhib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Leave names and numbers of people out: a report is for others to read.</source>
        <translation type="unfinished">Tsis txhob sau npe thiab lej ntawm neeg: lwm tus nyeem daim ntawv qhia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Only the person who entered it can take it back.</source>
        <translation type="unfinished">Tus uas sau thiaj rho rov tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Replies of the desks</source>
        <translation type="unfinished">Lus teb ntawm cov chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Sent to the desks</source>
        <translation type="unfinished">Xa mus rau cov chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Sent, by desk</source>
        <translation type="unfinished">Xa, raws chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Sent, by what it was about</source>
        <translation type="unfinished">Xa, raws yam hais txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Tasks done</source>
        <translation type="unfinished">Yam ua tiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>The numbers of the whole office are for its supervisor and its information owner.</source>
        <translation type="unfinished">Tus lej ntawm tag nrho hoob kas yog rau tus saib xyuas thiab tus tswv ntaub ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/retention.py"/>
        <source>A legal hold is in force, so nothing is erased.</source>
        <translation type="unfinished">Muaj kev txwv raws cai, thiaj tsis lwv dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/retention.py"/>
        <source>The information owner decides what is erased. Ask them.</source>
        <translation type="unfinished">Tus tswv ntaub ntawv txiav txim lwv dab tsi. Nug nws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/retention.py"/>
        <source>The log's policy keeps it shorter than your organization's IT asks, so nothing is cut. Write a new version of the policy first.</source>
        <translation type="unfinished">Txoj cai ntawm phau teev khaws luv dua li IT ntawm nej lub koom haum thov, yog li tsis txiav dab tsi. Sau ib txoj cai tshiab ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/retention.py"/>
        <source>The time of one of these cases is not over. Open the page again.</source>
        <translation type="unfinished">Ib rooj plaub ntawm no tsis tau dhau sij hawm. Qhib nplooj dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/search.py"/>
        <source>Give the filter a name.</source>
        <translation type="unfinished">Muab npe rau kev lim.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>Enter the address of a mailbox you can open, outside your own mail service.</source>
        <translation type="unfinished">Sau chaw nyob mailbox uas koj qhib tau, sab nraum koj kev pab email.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>Enter the address of the desk's secure site first.</source>
        <translation type="unfinished">Sau chaw nyob chaw pab vev xaib ruaj ntseg ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>Set up the mail account first.</source>
        <translation type="unfinished">Teeb mail account ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>The invitation was recorded by hand: open it in your mail program.</source>
        <translation type="unfinished">Lus caw tau teev tes: qhib hauv koj program email.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>The site's address begins with https://. Copy it from the desk's message.</source>
        <translation type="unfinished">Chaw nyob vev xaib pib nrog https://. Luam ntawm chaw pab tsab xov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>The test cannot lie in the future. Check the date.</source>
        <translation type="unfinished">Kev sim tsis nyob yav tom ntej. Kuaj hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/self_check.py"/>
        <source>The store would not be encrypted by this installation. Install it again.</source>
        <translation type="unfinished">Chaw khaws yuav tsis encrypt nrog qhov nruab no. Nruab dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>The mail server asked to wait. This goes by itself at the time shown in the outbox.</source>
        <translation type="unfinished">Mail server hais tos. Qhov no mus nws tus kheej thaum sij hawm hauv thawv xa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>The message is no longer the one you reviewed. Nothing was sent; compose it again.</source>
        <translation type="unfinished">Tsab xov tsis yog tsab koj xyuas lawm. Tsis tau xa dab tsi; sau dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>This one goes as a mail file: save it, and send it by hand.</source>
        <translation type="unfinished">Qhov no mus ua daim file email: khaws, thiab koj xa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>This one goes by the desk's secure site: hand it over there by hand.</source>
        <translation type="unfinished">Qhov no mus hauv chaw pab vev xaib ruaj ntseg: muab tes nyob ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>This submission is no longer there. Open the case again.</source>
        <translation type="unfinished">Qhov xa no tsis muaj lawm. Qhib rooj plaub dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>This submission is not waiting to be sent. Look where it stands.</source>
        <translation type="unfinished">Qhov xa no tsis tos xa. Saib seb nws nyob qhov twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/signing_in.py"/>
        <source>Enter the name of your office.</source>
        <translation type="unfinished">Sau nej hoob kas lub npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/signing_in.py"/>
        <source>Setting up this office was interrupted before anything was saved. Start AssisterDesk again and set it up once more.</source>
        <translation type="unfinished">Kev teeb hoob kas no raug txiav ua ntej khaws dab tsi. Pib AssisterDesk dua thiab teeb dua ib zaug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/signing_in.py"/>
        <source>This sign-in no longer belongs to anyone here. Ask your supervisor.</source>
        <translation type="unfinished">Kev nkag no tsis yog leej twg li lawm. Nug koj tus saib xyuas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/signing_in.py"/>
        <source>This store and this program do not belong together: one of them is the practice office. Start AssisterDesk without “practice” to open your office's store.</source>
        <translation type="unfinished">Chaw khaws no thiab program no tsis sib haum: ib qho yog hoob kas xyaum. Pib AssisterDesk tsis muaj “practice” kom qhib nej hoob kas chaw khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/site_assist.py"/>
        <source>Not everything was put in yet. Go through the list, then say it was sent.</source>
        <translation type="unfinished">Tseem tsis tau muab tag nrho. Ua tag daim teev, ces hais tias xa lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/site_assist.py"/>
        <source>This submission does not wait to be handed over. Look where it stands.</source>
        <translation type="unfinished">Qhov xa no tsis tos muab. Saib seb nws nyob qhov twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/site_assist.py"/>
        <source>This submission has no such piece.</source>
        <translation type="unfinished">Qhov xa no tsis muaj daim ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/spelling.py"/>
        <source>A word with a capital may be somebody's name. The privacy contact can add it; for now choose “Leave this word”.</source>
        <translation type="unfinished">Ib lo lus pib nrog tus niam ntawv loj tej zaum yog neeg npe. Tus saib xyuas kev ceev ntiag tug ntxiv tau; tam sim no xaiv “Tso lo lus no cia”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/spelling.py"/>
        <source>Choose one word in letters.</source>
        <translation type="unfinished">Xaiv ib lo lus uas yog tsiaj ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/spelling.py"/>
        <source>This may be somebody's name, and the office's words are a list for everybody. Choose “Leave this word”.</source>
        <translation type="unfinished">Qhov no tej zaum yog ib tug neeg lub npe, thiab chaw ua haujlwm cov lus yog ib daim ntawv rau txhua tus. Xaiv “Tso lo lus no cia”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>Only the information owner gives a colleague a new passphrase.</source>
        <translation type="unfinished">Tus tswv ntaub ntawv thiaj muab tau kab lus zais tshiab rau npoj yaig.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>Only the supervisor or the information owner takes away a sign-in.</source>
        <translation type="unfinished">Tus saib xyuas los yog tus tswv ntaub ntawv thiaj tshem tau kev nkag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>This person has no sign-in. Give them one on the Office page.</source>
        <translation type="unfinished">Tus neeg no tsis muaj kev nkag. Muab rau nws hauv nplooj Hoob kas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>This sign-in is no longer in the store. Choose another one.</source>
        <translation type="unfinished">Kev nkag no tsis muaj lawm. Xaiv lwm qhov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>This sign-in no longer belongs to anyone here.</source>
        <translation type="unfinished">Kev nkag no tsis yog leej twg li lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>You cannot take away your own sign-in. A colleague can.</source>
        <translation type="unfinished">Koj tshem koj kev nkag tsis tau. Npoj yaig tshem tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/tasks.py"/>
        <source>Open a case first: a task belongs to a case.</source>
        <translation type="unfinished">Qhib ib rooj plaub ua ntej: yam yuav ua yog rooj plaub li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/tasks.py"/>
        <source>Say in a few words what has to be done.</source>
        <translation type="unfinished">Sau luv luv tias yuav tsum ua dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/tasks.py"/>
        <source>This colleague cannot open the case. Hand it over or ask for access.</source>
        <translation type="unfinished">Npoj yaig no qhib rooj plaub tsis tau. Cob rau nws los yog thov kev nkag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/tasks.py"/>
        <source>Tick the papers that are asked for.</source>
        <translation type="unfinished">Kos cov ntaub ntawv uas nug txog.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/today.py"/>
        <source>There is no backup of the last days. Make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/under_way.py"/>
        <source>This is being sent right now. Look again in a moment.</source>
        <translation type="unfinished">Tab tom xa qhov no. Saib dua ib pliag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Agent of record</source>
        <translation type="unfinished">Broker sau npe tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Asked</source>
        <translation type="unfinished">Nug lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Case association</source>
        <translation type="unfinished">Kev txuas rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Confirmed</source>
        <translation type="unfinished">Paub tseeb lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Medical Assistance</source>
        <translation type="unfinished">Medical Assistance</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>MinnesotaCare</source>
        <translation type="unfinished">MinnesotaCare</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Qualified health plan</source>
        <translation type="unfinished">Phiaj pov hwm raug cai (QHP)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Refused</source>
        <translation type="unfinished">Tsis kam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Removed</source>
        <translation type="unfinished">Tshem lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>To ask</source>
        <translation type="unfinished">Yuav nug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/consent.py"/>
        <source>Signed electronically</source>
        <translation type="unfinished">Kos npe hauv computer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/consent.py"/>
        <source>Signed on paper</source>
        <translation type="unfinished">Kos npe rau ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/consent.py"/>
        <source>Spoken, after the wording was read aloud</source>
        <translation type="unfinished">Hais lus, tom qab nyeem nrov nrov lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Assister Resource Center</source>
        <translation type="unfinished">Assister Resource Center</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Broker Service Line</source>
        <translation type="unfinished">Broker Service Line</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Client</source>
        <translation type="unfinished">Neeg tau kev pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>County or tribal agency</source>
        <translation type="unfinished">Hoob kas county los yog pab pawg Indian</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Insurance company</source>
        <translation type="unfinished">Tuam txhab pov hwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Left a message</source>
        <translation type="unfinished">Tso lus cia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Letter or fax</source>
        <translation type="unfinished">Tsab ntawv los yog fax</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>MNsure Contact Center</source>
        <translation type="unfinished">MNsure Contact Center</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Meeting in person</source>
        <translation type="unfinished">Sib ntsib tim ntsej muag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>No answer</source>
        <translation type="unfinished">Tsis teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Phone call</source>
        <translation type="unfinished">Hu xov tooj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Reached</source>
        <translation type="unfinished">Tham tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Settled</source>
        <translation type="unfinished">Daws lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Somebody else</source>
        <translation type="unfinished">Lwm tus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Text message</source>
        <translation type="unfinished">Xov ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>They call back</source>
        <translation type="unfinished">Lawv yuav hu rov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Video call</source>
        <translation type="unfinished">Hu video</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/privacy_warning.py"/>
        <source>Given on paper to read</source>
        <translation type="unfinished">Muab ua ntawv rau nyeem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/privacy_warning.py"/>
        <source>Read aloud</source>
        <translation type="unfinished">Nyeem nrov nrov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/privacy_warning.py"/>
        <source>Read aloud through an interpreter</source>
        <translation type="unfinished">Nyeem los ntawm tus txhais lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Appointment</source>
        <translation type="unfinished">Teem caij</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Call the client</source>
        <translation type="unfinished">Hu neeg tau kev pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Call the desk</source>
        <translation type="unfinished">Hu chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Check the status</source>
        <translation type="unfinished">Xyuas seb nyob li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Collect papers</source>
        <translation type="unfinished">Sau ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Deadline</source>
        <translation type="unfinished">Hnub kawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Follow up</source>
        <translation type="unfinished">Taug ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Send papers</source>
        <translation type="unfinished">Xa ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Something else</source>
        <translation type="unfinished">Lwm yam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cli.py"/>
        <source>An office is set up here already. Nothing was changed.</source>
        <translation type="unfinished">Twb teeb hoob kas lawm. Tsis tau hloov dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cli.py"/>
        <source>The file needs the first person: a part [first].</source>
        <translation type="unfinished">Daim file xav tau tus thawj: feem [first].</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cli.py"/>
        <source>There is no such backup. “assisterdesk backup list” shows those there are.</source>
        <translation type="unfinished">Tsis muaj daim luam tseg no. “assisterdesk backup list” qhia cov muaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cli.py"/>
        <source>Type one of the numbers shown.</source>
        <translation type="unfinished">Ntaus ib tug lej uas qhia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/check.py"/>
        <source>The office file must hold one JSON object.</source>
        <translation type="unfinished">Daim file hoob kas yuav tsum yog ib JSON object.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/check.py"/>
        <source>The people file must hold a JSON list of people.</source>
        <translation type="unfinished">Daim file neeg yuav tsum yog JSON list ntawm neeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/cleared.py"/>
        <source>This message changed after it was reviewed. Nothing was sent; review it again.</source>
        <translation type="unfinished">Tsab xov no hloov tom qab xyuas. Tsis tau xa dab tsi; xyuas dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>Files are packed into each other too deeply to look inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file holds too many files to look through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file holds too much text to look through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is a picture or holds one in which no words could be read. Look at it yourself.</source>
        <translation type="unfinished">Daim file yog duab los yog muaj duab uas nyeem tsis tau lus. Koj saib nws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is a picture or holds one, and the program cannot read pictures here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is damaged, so the program cannot look inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is encrypted, so the program cannot look inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is protected by a password, so the program cannot look inside it.</source>
        <translation type="unfinished">Daim file muaj lo lus zais tiv thaiv, program thiaj saib sab hauv tsis tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is too large to look inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is, or holds, something of a kind that the program cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file takes too long to look through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/inside.py"/>
        <source>The file is a binary workbook. Save it as .xlsx, so that the program can look inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/inside.py"/>
        <source>The file is a program; the program cannot look inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/inside.py"/>
        <source>The file is an archive of a kind that the program cannot open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/inside.py"/>
        <source>The file is sound or film; the program cannot look inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/outlook.py"/>
        <source>The file is in the form of an older Office program, which this program cannot read. Save it in the newer form (.docx, .xlsx or .pptx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/pdf.py"/>
        <source>The letters of the file are drawn or coded in a way that the program cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/rows.py"/>
        <source>This is not a table that the program can read. Save it as an Excel workbook (.xlsx) or as CSV and choose that file.</source>
        <translation type="unfinished">Qhov no tsis yog daim kem uas program nyeem tau. Khaws ua Excel workbook (.xlsx) los yog CSV thiab xaiv daim ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/sandbox.py"/>
        <source>The process that reads files could not be locked up on this computer, so no file is opened. Tell your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/sandbox.py"/>
        <source>The process that reads files could not be started. Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/tables.py"/>
        <source>A quotation mark is opened and not closed. Check that the rows below look right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/tables.py"/>
        <source>This file is empty.</source>
        <translation type="unfinished">Daim file no khoob.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/tables.py"/>
        <source>This table is too large: at most 100,000 rows and 256 columns are read. Split it up.</source>
        <translation type="unfinished">Daim kem no loj dhau: nyeem txog 100,000 kab thiab 256 kem. Muab faib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/tables.py"/>
        <source>This workbook is protected by a password or was saved in an old format. Open it, take the password off, save it as an Excel workbook (.xlsx) and choose that file.</source>
        <translation type="unfinished">Workbook no muaj lo lus zais los yog khaws ua hom qub. Qhib, tshem lo lus zais, khaws ua Excel workbook (.xlsx) thiab xaiv daim ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/fact_words.py"/>
        <source>Said of someone whom this is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>Review this before it leaves.</source>
        <translation type="unfinished">Saib qhov no ua ntej nws tawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>The check for personal data could not be completed, so nothing left. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>The desks do not answer ordinary email that holds personal data, so it would be lost. Send it through your secure channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>The subject holds personal data, and no service encrypts a subject. Use the case type and the reference instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>This changed after it was reviewed. Nothing left; review it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>This holds personal data. Decide what to do about the warning first.</source>
        <translation type="unfinished">Qhov no muaj ntaub ntawv ntiag tug. Txiav txim txog lus ceeb toom ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>What the gate finds in this is not what you reviewed. Nothing left; review it again.</source>
        <translation type="unfinished">Yam rooj vag pom tsis yog yam koj xyuas. Tsis muaj dab tsi tawm; xyuas dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>Your office's policy closes this way out. Nothing left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>Your office's policy does not allow going past this warning that way.</source>
        <translation type="unfinished">Nej hoob kas txoj cai tsis pub hla lus ceeb toom no li ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>Your organization's IT does not let this kind of personal data leave unencrypted, whoever has looked at it. Take it out, or send it the secure way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/known.py"/>
        <source>The people of your office could not all be read, so nothing can be checked. Lock AssisterDesk and sign in again.</source>
        <translation type="unfinished">Nyeem nej hoob kas cov neeg tsis tau tag nrho, thiaj kuaj tsis tau. Xauv AssisterDesk thiab nkag dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/known_words.py"/>
        <source>Part of the name of someone in your office's records, beside another fact of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/loose_facts.py"/>
        <source>In a text about someone this is most likely theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/mail_file.py"/>
        <source>There is no certificate of the desk to encrypt this to.</source>
        <translation type="unfinished">Tsis muaj chaw pab lub certificate los encrypt.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/mail_file.py"/>
        <source>This was reviewed for another way out. No file was made.</source>
        <translation type="unfinished">Qhov no xyuas rau lwm txoj kev tawm. Tsis tau ua file.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/_parts.py"/>
        <source>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|and a half)</source>
        <translation type="unfinished">(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|and a half)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/address.py"/>
        <source>Home or mailing address</source>
        <translation type="unfinished">Chaw nyob los yog chaw txais ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/birthplace.py"/>
        <source>Place of birth</source>
        <translation type="unfinished">Chaw yug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/circumstances.py"/>
        <source>Circumstances of life</source>
        <translation type="unfinished">Lub neej nyob li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/eligibility.py"/>
        <source>Eligibility</source>
        <translation type="unfinished">Kev tsim nyog tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/email.py"/>
        <source>Email address</source>
        <translation type="unfinished">Chaw nyob email</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/employment.py"/>
        <source>Employment</source>
        <translation type="unfinished">Hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/enrollment.py"/>
        <source>Enrollment and plan</source>
        <translation type="unfinished">Kev sau npe thiab phiaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/family_size.py"/>
        <source>Family size</source>
        <translation type="unfinished">Tsev neeg muaj pes tsawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/filing_status.py"/>
        <source>Tax filing status</source>
        <translation type="unfinished">Ua se li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/financial_account.py"/>
        <source>Bank account or card</source>
        <translation type="unfinished">Nyiaj txhab los yog npav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/government_id.py"/>
        <source>A Minnesota driver's license number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/government_id.py"/>
        <source>An alien registration number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/government_id.py"/>
        <source>An immigration receipt number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/government_id.py"/>
        <source>Government id or immigration status</source>
        <translation type="unfinished">ID tsoom fwv los yog kev tuaj nyob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/health.py"/>
        <source>Health</source>
        <translation type="unfinished">Kev noj qab haus huv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/income.py"/>
        <source>Income</source>
        <translation type="unfinished">Nyiaj khwv tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/maiden_name.py"/>
        <source>Mother's maiden name</source>
        <translation type="unfinished">Niam lub xeem qub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/person_name.py"/>
        <source>Name of a person</source>
        <translation type="unfinished">Npe ntawm ib tug neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/phone.py"/>
        <source>Phone number</source>
        <translation type="unfinished">Tus xov tooj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/school.py"/>
        <source>School</source>
        <translation type="unfinished">Tsev kawm ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/ssn.py"/>
        <source>Social Security number or ITIN</source>
        <translation type="unfinished">Tus lej Social Security los yog ITIN</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/tax_credit.py"/>
        <source>Tax credit</source>
        <translation type="unfinished">Tax credit</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/sealed_file.py"/>
        <source>This is no case package, or it is damaged. Ask your colleague for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/unlisted_names.py"/>
        <source>Reads as a person's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>The folder for the store cannot be made or read. Choose another folder, or ask IT for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>The recovery key has its own way in; choose a person's sign-in here.</source>
        <translation type="unfinished">Yuam sij cawm muaj nws txoj kev nkag; xaiv ib tug neeg kev nkag ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>The recovery key stays: it is the last way into the store.</source>
        <translation type="unfinished">Yuam sij cawm tseem nyob: nws yog txoj kev nkag kawg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>The store's key is being changed. Lock and sign in again, then do this.</source>
        <translation type="unfinished">Tab tom hloov yuam sij ntawm chaw khaws. Xauv thiab nkag dua, ces ua qhov no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This folder holds a store already. Sign in to it, or choose another folder.</source>
        <translation type="unfinished">Folder no twb muaj chaw khaws. Nkag nws, los yog xaiv lwm lub folder.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This folder holds a store file, so its sign-ins were left in place. Choose another folder, or put both back from a backup.</source>
        <translation type="unfinished">Folder no muaj file chaw khaws, thiaj cia cov kev nkag nyob. Xaiv lwm folder, los yog muab ob qho rov ntawm luam tseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This is the passphrase you have now. Choose a different one.</source>
        <translation type="unfinished">Qhov no yog koj kab lus zais tam sim no. Xaiv lwm kab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This passphrase does not open the store. Check the sign-in name and Caps Lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This person has a sign-in already. Give it a new passphrase.</source>
        <translation type="unfinished">Tus neeg no muaj kev nkag lawm. Muab kab lus zais tshiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This recovery key is not the one of this store. Look for the right sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This store has no recovery key. Sign in with a passphrase.</source>
        <translation type="unfinished">Chaw khaws no tsis muaj yuam sij cawm. Nkag nrog kab lus zais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/letters.py"/>
        <source>This card cannot be used. Ask your colleague for a new one.</source>
        <translation type="unfinished">Daim npav no siv tsis tau. Thov npoj yaig ib daim tshiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/letters.py"/>
        <source>This was not sealed for your sign-in here, or it was changed on its way. Nothing was taken in. Ask your colleague for a new one.</source>
        <translation type="unfinished">Qhov no tsis kaw ruaj rau koj kev nkag, los yog raug hloov thaum tuaj. Tsis tau txais dab tsi. Thov npoj yaig ib qho tshiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Add another word; four words that do not belong together are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Dates and telephone numbers are guessed early; use another word instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Leave out names and the office: others can guess them. Use unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Repeating adds little; use another word instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Rows such as abc, 123 or qwerty are guessed first; use another word instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>This leans on a well-known password; use four words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Use at least {least} characters; {words} unrelated words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Use only characters that the keyboard can type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/recovery.py"/>
        <source>There is a typing error in the recovery key. Compare each group with the printed sheet and correct it.</source>
        <translation type="unfinished">Yuam sij cawm ntaus yuam kev. Piv txhua pawg nrog daim ntawv luam thiab kho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/sealing.py"/>
        <source>A sealed entry of the store cannot be opened: it was damaged or moved. Nothing was changed; a backup may still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slot.py"/>
        <source>This computer has too little free memory to check the passphrase. Close some programs and try again.</source>
        <translation type="unfinished">Computer no tsis muaj cim xeeb txaus los kuaj kab lus zais. Kaw qee lub program thiab sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slot.py"/>
        <source>This sign-in of the store is damaged, so it opens nothing. Nothing was changed. Put back slots.json from the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>The store's key file, slots.json, is damaged. Nothing was changed. Put back slots.json from the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>The store's key file, slots.json, was changed by something other than AssisterDesk, so nobody was signed in. Tell the information owner, and put back slots.json from the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>There is no such folder. Check that its drive is connected, or choose another one.</source>
        <translation type="unfinished">Tsis muaj folder no. Kuaj seb drive txuas lawm, los yog xaiv lwm lub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>This folder holds no AssisterDesk store.</source>
        <translation type="unfinished">Folder no tsis muaj AssisterDesk chaw khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>This store was made by a newer AssisterDesk. Update the program on this computer.</source>
        <translation type="unfinished">Chaw khaws no ua los ntawm AssisterDesk tshiab dua. Kho program hauv computer no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/smime.py"/>
        <source>This is not a certificate that can be read. Ask the desk for a file that ends in .pem, .cer or .crt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/whole_file.py"/>
        <source>A file of the store has been replaced by something else.</source>
        <translation type="unfinished">Ib daim file ntawm chaw khaws raug lwm yam hloov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/whole_file.py"/>
        <source>A file of the store is far larger than it can be.</source>
        <translation type="unfinished">Ib daim file ntawm chaw khaws loj dhau lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/whole_file.py"/>
        <source>The store's folder cannot be read. Check that you may open it and that its drive is connected, then try again.</source>
        <translation type="unfinished">Nyeem folder chaw khaws tsis tau. Kuaj seb koj muaj cai qhib thiab drive txuas lawm, ces sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Applications and enrollment</source>
        <translation type="unfinished">Ntawv thov thiab kev sau npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Complex cases</source>
        <translation type="unfinished">Rooj plaub nyuaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Help for consumers</source>
        <translation type="unfinished">Kev pab rau neeg siv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Outreach</source>
        <translation type="unfinished">Kev tshaj tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Referrals</source>
        <translation type="unfinished">Xa mus lwm qhov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/provision.py"/>
        <source>The file for setting up an office is not TOML text in UTF-8.</source>
        <translation type="unfinished">Daim file teeb hoob kas tsis yog TOML hauv UTF-8.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/provision.py"/>
        <source>The file for setting up an office is too long. It is a page of text.</source>
        <translation type="unfinished">Daim file teeb hoob kas ntev dhau. Nws yog ib phab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/provision.py"/>
        <source>The file needs the office's name: [office] name.</source>
        <translation type="unfinished">Daim file xav tau npe hoob kas: [office] name.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>An Assister ID has nine letters and digits. Check it for a typing error.</source>
        <translation type="unfinished">Assister ID muaj cuaj tus ntawv thiab lej. Kuaj seb ntaus yuam kev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>An NPN has up to ten digits. Check it for a typing error.</source>
        <translation type="unfinished">NPN muaj txog kaum tus lej. Kuaj seb ntaus yuam kev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Assister</source>
        <translation type="unfinished">Tus pab (assister)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Broker</source>
        <translation type="unfinished">Broker</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Broker support staff</source>
        <translation type="unfinished">Neeg pab broker</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Certified application counselor</source>
        <translation type="unfinished">Certified application counselor</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Choose at least one role.</source>
        <translation type="unfinished">Xaiv yam tsawg ib luag hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Enter the staff member's name.</source>
        <translation type="unfinished">Sau npe tus neeg ua hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Information owner</source>
        <translation type="unfinished">Tus tswv ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Navigator</source>
        <translation type="unfinished">Navigator</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Privacy contact</source>
        <translation type="unfinished">Tus tuav kev ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Supervisor</source>
        <translation type="unfinished">Tus saib xyuas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/people/person.py"/>
        <source>Address</source>
        <translation type="unfinished">Chaw nyob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/people/person.py"/>
        <source>Case numbers</source>
        <translation type="unfinished">Cov lej rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/graph/operations/delta.py"/>
        <source>Create</source>
        <translation type="unfinished">Tsim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/graph/operations/delta.py"/>
        <source>Delete</source>
        <translation type="unfinished">Rho tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/graph/operations/delta.py"/>
        <source>Update</source>
        <translation type="unfinished">Kho tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/office.py"/>
        <source>Invented households go into the practice office only. Nothing was changed.</source>
        <translation type="unfinished">Tsev neeg cuav mus rau hoob kas xyaum xwb. Tsis tau hloov dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/office.py"/>
        <source>The practice households are here already. Nothing was changed.</source>
        <translation type="unfinished">Cov tsev neeg xyaum twb muaj ntawm no. Tsis tau hloov dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/past.py"/>
        <source>The proof that this mail is encrypted ran out while it waited. Send the test message under Secure email, then send this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/records.py"/>
        <source>They look into it and call back within two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/records.py"/>
        <source>Will bring the papers on Thursday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/signing_in.py"/>
        <source>The practice office has no such mailbox. Use the address filled in.</source>
        <translation type="unfinished">Hoob kas xyaum tsis muaj mailbox no. Siv chaw nyob uas sau lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/assessment.py"/>
        <source>Choose a day ahead on which the assessment is due again.</source>
        <translation type="unfinished">Xaiv hnub tom ntej uas yuav ntsuam dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/assessment.py"/>
        <source>Privacy impact assessment</source>
        <translation type="unfinished">Kev ntsuam feem cuam tshuam ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/assessment.py"/>
        <source>Privacy threshold assessment</source>
        <translation type="unfinished">Kev ntsuam ntiag tug thawj zaug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/contacts.py"/>
        <source>Choose who is the data privacy point of contact.</source>
        <translation type="unfinished">Xaiv leej twg yog tus tiv tauj ntiag tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/contacts.py"/>
        <source>Give a phone number or an email for letters.</source>
        <translation type="unfinished">Muab xov tooj los yog email rau tsab ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/contacts.py"/>
        <source>Name the chief privacy officer your contact works with.</source>
        <translation type="unfinished">Hais npe tus thawj ntiag tug uas koj tus tiv tauj nrog ua hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>A notice would delay or impede the investigation</source>
        <translation type="unfinished">Ntawv ceeb toom yuav ua rau kev tshawb qeeb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>A notice would endanger homeland or national security</source>
        <translation type="unfinished">Ntawv ceeb toom yuav ua phem rau teb chaws kev ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Choose a day ahead on which you look again whether the ground still holds.</source>
        <translation type="unfinished">Xaiv hnub tom ntej uas koj saib dua seb laj thawj tseem siv tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Closed</source>
        <translation type="unfinished">Kaw lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Everyone notified</source>
        <translation type="unfinished">Ceeb toom txhua tus lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Find out first whose data was seen.</source>
        <translation type="unfinished">Nrhiav seb pom leej twg cov ntaub ntawv ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Found</source>
        <translation type="unfinished">Pom lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>It must be found out first whose data was seen</source>
        <translation type="unfinished">Yuav tsum paub ua ntej seb pom leej twg cov ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Notify everyone whose data was seen before you close the incident.</source>
        <translation type="unfinished">Ceeb toom txhua tus uas raug pom ntaub ntawv ua ntej kaw xwm txheej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Scope known</source>
        <translation type="unfinished">Paub qhov dav lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>The notice was given after the incident was found and not in the future.</source>
        <translation type="unfinished">Ntawv ceeb toom muab tom qab pom xwm txheej, tsis yog yav tom ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>The notices wait on this ground already. End that delay first.</source>
        <translation type="unfinished">Ntawv ceeb toom twb tos vim laj thawj no. Xaus kev tos ntawd ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>The report was made after the incident was found and not in the future.</source>
        <translation type="unfinished">Kev qhia ua tom qab pom xwm txheej, tsis yog yav tom ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>The system must be made sound again first</source>
        <translation type="unfinished">Yuav tsum kho system kom zoo ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>This incident is closed.</source>
        <translation type="unfinished">Qhov xwm txheej no kaw lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>This person is not part of the incident.</source>
        <translation type="unfinished">Tus neeg no tsis nyob hauv qhov xwm txheej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Write down what keeps it from happening again.</source>
        <translation type="unfinished">Sau tias ua li cas kom tsis tshwm sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Write the notice first, then record that it went.</source>
        <translation type="unfinished">Sau ntawv ceeb toom ua ntej, ces teev tias xa lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/letters.py"/>
        <source>The letter could not be made. Use the template as it was delivered.</source>
        <translation type="unfinished">Ua tsab ntawv tsis tau. Siv daim qauv raws li tuaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/letters.py"/>
        <source>The sheet could not be made. Use the template as it was delivered.</source>
        <translation type="unfinished">Ua tsis tau daim ntawv. Siv tus qauv raws li muab tuaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/letters.py"/>
        <source>This computer has no font with the letters of this language. Ask your IT to install one, such as Noto, or print in another language.</source>
        <translation type="unfinished">Lub computer no tsis muaj tsiaj ntawv ntawm hom lus no. Nug koj IT kom nruab, xws li Noto, los yog luam ua lwm hom lus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/log_policy.py"/>
        <source>Every look at a person's data, before it is shown: the running number, date and time, who looked and in which role, on which workstation, whose record (an opaque id) and which case, what was done, which kinds of data and which fields (never their values), the reason and, where there is one, the ground on which a rule would ask for no entry, the recipient and the way out for what left, and the result. Also sign-ins, failed sign-ins, locks, changes of policy, looks at the log itself, and paper access entered by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/log_policy.py"/>
        <source>Inside the office's encrypted store. Entries are chained and signed, can be added and never changed or removed, and a check says whether anybody did. When their time is over their words go; their place in the chain and a signed record of it stay. Every backup carries a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/log_policy.py"/>
        <source>Somebody else approves what you wrote. Ask the information owner.</source>
        <translation type="unfinished">Lwm tus pom zoo yam koj sau. Nug tus tswv ntaub ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/log_policy.py"/>
        <source>This version is approved already.</source>
        <translation type="unfinished">Version no twb pom zoo lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/never_kept.py"/>
        <source>This looks like a client's password or PIN. AssisterDesk has no place for one: take it out. Only the client may know it.</source>
        <translation type="unfinished">Qhov no zoo li neeg tau kev pab lo lus zais los yog PIN. AssisterDesk tsis khaws: tshem tawm. Neeg ntawd xwb paub tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/never_kept.py"/>
        <source>This looks like federal tax information. An office of assisters may not keep it: take it out. Say instead that the client has the papers.</source>
        <translation type="unfinished">Qhov no zoo li federal tax information. Hoob kas assister tsis pub khaws: tshem tawm. Hais tias neeg tau kev pab muaj cov ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Authorized representative</source>
        <translation type="unfinished">Tus sawv cev raug cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Delivered</source>
        <translation type="unfinished">Xa txog lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Enter the name of the person the list is about.</source>
        <translation type="unfinished">Sau npe tus neeg uas daim teev hais txog.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Enter who asks on the person's behalf.</source>
        <translation type="unfinished">Sau tus uas thov sawv tus neeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Identity verified</source>
        <translation type="unfinished">Paub tseeb yog leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Legal counsel</source>
        <translation type="unfinished">Kws lij choj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Legal custodian</source>
        <translation type="unfinished">Tus saib xyuas raws cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Legal guardian</source>
        <translation type="unfinished">Tus niam txiv raws cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Letter made</source>
        <translation type="unfinished">Sau tsab ntawv tiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>List compiled</source>
        <translation type="unfinished">Sau daim teev tiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Received</source>
        <translation type="unfinished">Tau txais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Signature seen</source>
        <translation type="unfinished">Pom kos npe lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>The letter was delivered after the request came and not in the future.</source>
        <translation type="unfinished">Tsab ntawv xa txog tom qab kev thov tuaj, tsis yog yav tom ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>The person</source>
        <translation type="unfinished">Tus neeg ntawd</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>The request cannot have arrived in the future. Check the date.</source>
        <translation type="unfinished">Kev thov tsis tuaj yav tom ntej. Kuaj hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>The signature cannot lie in the future. Check the date.</source>
        <translation type="unfinished">Kev kos npe tsis nyob yav tom ntej. Kuaj hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>This request is closed already.</source>
        <translation type="unfinished">Qhov kev thov no kaw lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>This request is closed. Enter a new one.</source>
        <translation type="unfinished">Qhov kev thov no kaw lawm. Sau ib qho tshiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>What is kept on this person includes data that could do great harm in wrong hands. Verify the identity in a stronger way, such as a photo ID seen in person.</source>
        <translation type="unfinished">Yam khaws txog tus neeg no muaj ntaub ntawv uas yuav ua phem heev yog poob rau lwm tus tes. Xyuas tus neeg kom khov dua, xws li pom ID muaj duab tim ntsej muag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Write down what shows that this person may act for them, such as a court order or a signed authorization.</source>
        <translation type="unfinished">Sau yam qhia tias tus neeg no muaj cai sawv cev, xws li tsev hais plaub txib los yog kev tso cai kos npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Write down why the request ends before it was answered.</source>
        <translation type="unfinished">Sau vim li cas kev thov xaus ua ntej teb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/print_words.py"/>
        <source>prints/en.toml is missing. Install AssisterDesk again.</source>
        <translation type="unfinished">prints/en.toml ploj lawm. Nruab AssisterDesk dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Access log</source>
        <translation type="unfinished">Ntawv teev kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>By letter</source>
        <translation type="unfinished">Xa ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>By secure message</source>
        <translation type="unfinished">Xa xov ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>By telephone</source>
        <translation type="unfinished">Hu xov tooj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Handed over in person</source>
        <translation type="unfinished">Muab tim ntsej muag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Laws that keep data confidential</source>
        <translation type="unfinished">Cov cai tswj ntaub ntawv ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>List of what is kept</source>
        <translation type="unfinished">Daim teev yam khaws cia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Nothing to list</source>
        <translation type="unfinished">Tsis muaj yuav teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Notice of invalid access</source>
        <translation type="unfinished">Ntawv ceeb toom kev nkag tsis raug cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Policy on the access log</source>
        <translation type="unfinished">Txoj cai txog ntawv teev kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Privacy assessment</source>
        <translation type="unfinished">Kev soj ntsuam ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Security statement</source>
        <translation type="unfinished">Lus hais txog kev ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Who has seen my data</source>
        <translation type="unfinished">Leej twg pom kuv cov ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Case was closed</source>
        <translation type="unfinished">Rooj plaub kaw lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Many cases in a row</source>
        <translation type="unfinished">Ntau rooj plaub sib law</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Out of hours</source>
        <translation type="unfinished">Dhau sij hawm hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Own record</source>
        <translation type="unfinished">Nws tus kheej li</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Same last name</source>
        <translation type="unfinished">Tib lub xeem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Account set up</source>
        <translation type="unfinished">Qhib account lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Approved by the desk</source>
        <translation type="unfinished">Chaw pab tso cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Declined by the desk</source>
        <translation type="unfinished">Chaw pab tsis tso cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>In use</source>
        <translation type="unfinished">Tab tom siv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Invitation arrived</source>
        <translation type="unfinished">Lus caw tuaj txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>No permission asked yet</source>
        <translation type="unfinished">Tseem tsis tau thov kev tso cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Not requested yet</source>
        <translation type="unfinished">Tseem tsis tau thov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Permission requested</source>
        <translation type="unfinished">Thov kev tso cai lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Requested, waiting for the invitation</source>
        <translation type="unfinished">Thov lawm, tos lus caw</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>The desk asked for more information</source>
        <translation type="unfinished">Chaw pab nug ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>The secure channel is already further than that.</source>
        <translation type="unfinished">Txoj kev ruaj ntseg twb mus deb tshaj ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Withdrawn</source>
        <translation type="unfinished">Thim lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>After a lock you always go on where you were. A case is never opened by itself.</source>
        <translation type="unfinished">Tom qab xauv lawm koj mus ntxiv ntawm qhov koj nyob. Ib rooj plaub yeej tsis qhib nws tus kheej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>As the computer is set</source>
        <translation type="unfinished">Raws li lub computer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>As the window speaks</source>
        <translation type="unfinished">Raws li lub qhov rais hais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>At most 15 minutes. What you were typing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Changes at once, and comes back when you sign in.</source>
        <translation type="unfinished">Hloov tam sim, thiab rov los thaum koj nkag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Checked on this computer alone. There is no dictionary for Somali and Hmong yet.</source>
        <translation type="unfinished">Kuaj hauv lub computer no xwb. Tseem tsis tau muaj phau txhais lus Soomaali thiab Hmoob.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Colors</source>
        <translation type="unfinished">Xim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Dark</source>
        <translation type="unfinished">Tsaus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Do not check</source>
        <translation type="unfinished">Tsis txhob kuaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>English</source>
        <translation type="unfinished">English</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Español</source>
        <translation type="unfinished">Español</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Hide names when I sign in</source>
        <translation type="unfinished">Npog npe thaum kuv nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>High contrast</source>
        <translation type="unfinished">Xim sib txawv heev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Hmoob</source>
        <translation type="unfinished">Hmoob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Keep the window out of screenshots and shared screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Language</source>
        <translation type="unfinished">Hom lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Light</source>
        <translation type="unfinished">Kaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Lists show the reference instead of the name. Ctrl+H shows and hides them.</source>
        <translation type="unfinished">Daim teev qhia tus lej qhia tsis yog npe. Ctrl+H qhia thiab npog.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Lock when nobody is at the desk for</source>
        <translation type="unfinished">Xauv thaum tsis muaj leej twg nyob ntev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Soomaali</source>
        <translation type="unfinished">Soomaali</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Spanish, Somali and Hmong are drafts: no certified translator has checked them yet.</source>
        <translation type="unfinished">Lus Spanish, Somali thiab Hmoob yog daim sau ua ntej: tseem tsis tau muaj neeg txhais lus muaj ntawv pov thawj kuaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Spelling</source>
        <translation type="unfinished">Kev sau ntawv kom yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>The screen I left</source>
        <translation type="unfinished">Lub nplooj kuv tso tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Today</source>
        <translation type="unfinished">Hnub no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>When the program starts, show</source>
        <translation type="unfinished">Thaum pib lub program, qhia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Windows and macOS can do that, Linux cannot. Lift it for a training; the access log says when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>minutes</source>
        <translation type="unfinished">feeb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>A folder of yours with a signed list of versions.</source>
        <translation type="unfinished">Nej ib lub folder nrog daim teev version kos npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>A policy of the log that keeps it shorter is not taken, and nothing is cut under one.</source>
        <translation type="unfinished">Tsis txais txoj cai uas khaws luv dua, thiab tsis txiav dab tsi raws li nws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>A way out and a way past its warning, such as print.justified. What is not named here is not offered, whatever the office rules.</source>
        <translation type="unfinished">Ib txoj kev tawm thiab ib txoj kev hla nws cov lus ceeb toom, xws li print.justified. Yam tsis muaj npe ntawm no muab tsis tau, txawm hoob kas txiav txim li cas los xij.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>A way out that is not named here is closed.</source>
        <translation type="unfinished">Txoj kev tawm uas tsis hais npe ntawm no kaw lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Access to a case that somebody takes without asking; it is always looked into.</source>
        <translation type="unfinished">Kev nkag rooj plaub uas ib tug siv tsis thov; yeej muab tshawb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Address of the mail server</source>
        <translation type="unfinished">Chaw nyob mail server</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Addresses that may receive</source>
        <translation type="unfinished">Chaw nyob uas txais tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Application (client) ID for sign-in with Microsoft</source>
        <translation type="unfinished">Application (client) ID rau kev nkag nrog Microsoft</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Backups go below one of these folders and nowhere else.</source>
        <translation type="unfinished">Luam tseg nyob hauv ib lub folder no xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Checking a passphrase takes at least</source>
        <translation type="unfinished">Kuaj kab lus zais siv yam tsawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Directory (tenant) ID for sign-in with Microsoft</source>
        <translation type="unfinished">Directory (tenant) ID rau kev nkag nrog Microsoft</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Emergency access lasts at most</source>
        <translation type="unfinished">Kev nkag ceev tsis pub dhau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Empty the clipboard after at most</source>
        <translation type="unfinished">Lwv clipboard tsis pub dhau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Erasing a case earlier is refused. Federal rules ask for ten years of some records.</source>
        <translation type="unfinished">Tsis pub lwv rooj plaub ua ntej. Cai federal hais kom khaws qee yam kaum xyoo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Findings that nobody may rule out</source>
        <translation type="unfinished">Qhov pom uas tsis pub leej twg tso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Folder of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Folders for backups</source>
        <translation type="unfinished">Folder rau luam tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Holds for new passphrases; those in use stay until they are changed.</source>
        <translation type="unfinished">Siv rau kab lus zais tshiab; cov siv tam sim nyob mus txog thaum hloov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>How long copied text stays where other programs can read it.</source>
        <translation type="unfinished">Lus luam nyob ntev npaum cas uas lwm program nyeem tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Keep case files for at least</source>
        <translation type="unfinished">Khaws rooj plaub yam tsawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Keep the access log for at least</source>
        <translation type="unfinished">Khaws phau teev kev saib tsawg kawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Kinds of personal data that stop a message, whoever has looked at it.</source>
        <translation type="unfinished">Hom ntaub ntawv ntiag tug uas nres tsab xov, txawm leej twg saib lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Languages of the window</source>
        <translation type="unfinished">Hom lus ntawm lub qhov rais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Lock after at most</source>
        <translation type="unfinished">Xauv tsis pub dhau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Memory of Argon2id: the more, the dearer each guess.</source>
        <translation type="unfinished">Argon2id lub cim xeeb: ntau dua, twv kim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>No closes every export, of tables and documents alike.</source>
        <translation type="unfinished">Tsis yog: kaw txhua qhov xa tawm, daim kem thiab ntaub ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>No closes printing; the recovery key is written by hand.</source>
        <translation type="unfinished">Tsis yog: kaw kev luam tawm; yuam sij cawm sau tes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Off: your IT installs them. Office: the program looks in the place named below.</source>
        <translation type="unfinished">Kaw: nej IT nruab. Hoob kas: program saib qhov chaw hauv qab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>One store for everybody of this computer; without it each account has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Passes over that memory at least</source>
        <translation type="unfinished">Hla lub cim xeeb ntawd yam tsawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Passphrases have at least</source>
        <translation type="unfinished">Kab lus zais muaj yam tsawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>People cannot enter another one. It begins with https://.</source>
        <translation type="unfinished">Neeg sau lwm qhov tsis tau. Pib nrog https://.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>People choose among these.</source>
        <translation type="unfinished">Neeg xaiv ntawm cov no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>People choose among these. Microsoft is the sign-in in the browser, without a password.</source>
        <translation type="unfinished">Neeg xaiv ntawm cov no. Microsoft yog kev nkag hauv browser, tsis siv password.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>People may choose a shorter time, never a longer one.</source>
        <translation type="unfinished">Neeg xaiv tau luv dua, tsis pub ntev dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Place of updates</source>
        <translation type="unfinished">Chaw kho tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Printing</source>
        <translation type="unfinished">Kev luam tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Remote Desktop and the like. Whatever is chosen, it is shown and logged.</source>
        <translation type="unfinished">Remote Desktop thiab lwm yam. Txawm xaiv li cas, nws qhia thiab teev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Roles that may say of a value that it is nobody's. The office chooses among these.</source>
        <translation type="unfinished">Cov haujlwm uas hais tau tias ib yam tsis yog leej twg li. Hoob kas xaiv ntawm cov no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Saving files outside the program</source>
        <translation type="unfinished">Khaws file sab nraum program</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Sign-in to any other tenant is refused.</source>
        <translation type="unfinished">Tsis pub nkag lwm lub tenant.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>System: also to the log of the operating system. It never holds personal data.</source>
        <translation type="unfinished">System: kuj rau ntawv teev ntawm operating system. Tsis muaj ntaub ntawv ntiag tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Technical log</source>
        <translation type="unfinished">Ntawv teev technical</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>The registration in your own tenant that people sign in with.</source>
        <translation type="unfinished">Qhov sau npe hauv nej tenant uas neeg nkag siv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>The second half of the cost of a guess.</source>
        <translation type="unfinished">Ib nrab ob ntawm tus nqi twv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Updates</source>
        <translation type="unfinished">Kev kho tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Ways out that may be used</source>
        <translation type="unfinished">Kev tawm uas siv tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Ways past a warning that may be offered</source>
        <translation type="unfinished">Kev hla lus ceeb toom uas muab tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Ways to sign in to mail</source>
        <translation type="unfinished">Cov kev nkag email</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Who may teach the gate</source>
        <translation type="unfinished">Leej twg qhia tau rooj vag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Whole addresses or @domain, one a line. The state's desks are named like all others.</source>
        <translation type="unfinished">Tag nrho chaw nyob los yog @domain, ib kab ib qho. Xeev cov chaw pab kuj sau ib yam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Working over a remote session</source>
        <translation type="unfinished">Ua hauj lwm nyob deb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>mail.endpoint must begin with https://.</source>
        <translation type="unfinished">mail.endpoint yuav tsum pib nrog https://.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The key for policy files is not an Ed25519 key in base64.</source>
        <translation type="unfinished">Tus yuam sij rau file txoj cai tsis yog Ed25519 hauv base64.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The policy file cannot be read: it is not TOML text in UTF-8.</source>
        <translation type="unfinished">Nyeem daim file txoj cai tsis tau: nws tsis yog TOML hauv UTF-8.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The policy file is too long. A policy is a page of text.</source>
        <translation type="unfinished">Daim file txoj cai ntev dhau. Txoj cai yog ib phab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The policy file of this computer cannot be read. Tell your IT.</source>
        <translation type="unfinished">Nyeem daim file txoj cai ntawm computer no tsis tau. Qhia rau IT.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The policy file of this computer does not carry your organization's signature. Tell your IT: the program does not start before it is signed again or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>There is a policy file on this computer, but this build of the program has no key to check it with. Tell your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/setting.py"/>
        <source>Choose one of the options.</source>
        <translation type="unfinished">Xaiv ib qho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/setting.py"/>
        <source>Choose yes or no.</source>
        <translation type="unfinished">Xaiv yog los yog tsis yog.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/updates.py"/>
        <source>The list of versions in your organization's place cannot be trusted: {why}. Nothing was changed; tell your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/spelling/dictionary.py"/>
        <source>The dictionary of this language could not be read. Install AssisterDesk again.</source>
        <translation type="unfinished">Nyeem tsis tau phau txhais ntawm hom lus no. Nruab AssisterDesk dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_log.py"/>
        <source>The access log holds an entry that was not written by this program. Verify the log and show the result to the information owner.</source>
        <translation type="unfinished">Ntawv teev kev nkag muaj ib qho uas program no tsis tau sau. Kuaj ntawv teev thiab qhia tus tswv ntaub ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_reading.py"/>
        <source>What others may see is read by the supervisor, the information owner and the privacy contact. Ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_requests.py"/>
        <source>This request is not here any more. Open the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Ask the supervisor or the privacy contact to end this access.</source>
        <translation type="unfinished">Thov tus saib xyuas los yog tus tuav ntiag tug xaus kev nkag no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Choose a colleague whose cases you need.</source>
        <translation type="unfinished">Xaiv tus npoj yaig uas koj xav tau nws rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Choose for how long: not in the past, and not longer than is allowed.</source>
        <translation type="unfinished">Xaiv ntev npaum cas: tsis yog yav dhau los, tsis ntev tshaj uas tso cai.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Choose one case, or one person's cases.</source>
        <translation type="unfinished">Xaiv ib rooj plaub, los yog ib tug neeg cov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Emergency access is to one case.</source>
        <translation type="unfinished">Kev nkag ceev yog rau ib rooj plaub xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Everyone asks for their own access.</source>
        <translation type="unfinished">Txhua tus thov nws kev nkag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Everyone signs for themselves.</source>
        <translation type="unfinished">Txhua tus kos npe rau nws tus kheej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Nobody gives themselves access. Ask for it on the Access page.</source>
        <translation type="unfinished">Tsis muaj leej twg muab kev nkag rau nws tus kheej. Thov hauv nplooj Kev nkag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Only people of this office ask for access.</source>
        <translation type="unfinished">Neeg hauv hoob kas no xwb thov tau kev nkag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Only somebody who decides on access needs their card here.</source>
        <translation type="unfinished">Tsuas yog tus txiav txim kev nkag thiaj xav tau npav ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Only the owner of a case or the supervisor lets others work on it.</source>
        <translation type="unfinished">Tus tswv rooj plaub los yog tus saib xyuas thiaj cia lwm tus ua tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Only the person who asked takes a request back.</source>
        <translation type="unfinished">Tus uas thov thiaj rho kev thov rov tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Say in a few words what you need it for.</source>
        <translation type="unfinished">Sau luv luv tias koj xav siv ua dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Somebody else looks into the emergency access that you took yourself.</source>
        <translation type="unfinished">Lwm tus tshawb kev nkag ceev uas koj tau siv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Somebody else than the person who asks takes in the approver's card.</source>
        <translation type="unfinished">Lwm tus, tsis yog tus thov, txais tus pom zoo daim npav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The case was erased in the meantime. Decline the request.</source>
        <translation type="unfinished">Rooj plaub twb lwv lawm. Teb tsis kam rau kev thov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The person who asked does not work here any more. Decline it.</source>
        <translation type="unfinished">Tus uas thov tsis ua hauj lwm ntawm no lawm. Teb tsis kam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The privacy contact looks into emergency access.</source>
        <translation type="unfinished">Tus tuav ntiag tug tshawb kev nkag ceev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The supervisor or the information owner takes in a colleague's card.</source>
        <translation type="unfinished">Tus saib xyuas los yog tus tswv ntaub ntawv txais npoj yaig daim npav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The time that was asked for has passed. Decline it, and let them ask again.</source>
        <translation type="unfinished">Lub sij hawm thov dhau lawm. Teb tsis kam, cia lawv thov dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This access is not in force.</source>
        <translation type="unfinished">Kev nkag no siv tsis tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This answer does not belong to a request that was sent from here.</source>
        <translation type="unfinished">Lus teb no tsis yog rau kev thov uas xa ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This case is not here. Check its reference.</source>
        <translation type="unfinished">Rooj plaub no tsis nyob ntawm no. Kuaj nws tus lej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This colleague cannot sign this request. Choose another one.</source>
        <translation type="unfinished">Npoj yaig no kos npe tsis tau. Xaiv lwm tus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This is for a supervisor and an information owner to decide: two people, and neither the one who asked.</source>
        <translation type="unfinished">Qhov no tus saib xyuas thiab tus tswv ntaub ntawv txiav txim: ob tug neeg, tsis yog tus thov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This kind of access is asked for and approved by two people.</source>
        <translation type="unfinished">Hom kev nkag no ob tug neeg thov thiab pom zoo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This person owns the case. Give it to somebody else first.</source>
        <translation type="unfinished">Tus neeg no yog tus tswv rooj plaub. Muab rau lwm tus ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This person's work changed, and what they may see is not looked over yet. Finish that review first.</source>
        <translation type="unfinished">Tus neeg no hauj lwm hloov, tseem tsis tau xyuas nws kev nkag. Xyuas kom tiav ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This request is decided already.</source>
        <translation type="unfinished">Qhov kev thov no txiav txim lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This request is decided already. Open the page again.</source>
        <translation type="unfinished">Kev thov no txiav txim lawm. Qhib nplooj dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This was looked into already. Open the page again.</source>
        <translation type="unfinished">Qhov no tshawb lawm. Qhib nplooj dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>A backup is being made in this folder right now. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The backup did not read back as it was written, so it was thrown away and the older ones were kept. The disk of that folder may be failing: choose another folder under Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The folder for backups cannot be read. Check that its drive is connected and that you may open it.</source>
        <translation type="unfinished">Nyeem folder luam tseg tsis tau. Kuaj seb drive txuas lawm thiab koj muaj cai qhib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The folder for backups cannot be written to or its disk is full, so no backup was made. The older ones were kept. Make room there, or choose another folder under Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The store's file holds no finished store. There is nothing to copy.</source>
        <translation type="unfinished">Daim file no tsis muaj chaw khaws tiav. Tsis muaj dab tsi luam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The store's folder cannot be made. Choose another one.</source>
        <translation type="unfinished">Ua folder ntawm chaw khaws tsis tau. Xaiv lwm lub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The store's folder cannot be written to. Check that its drive is connected and that it is not full, then try again.</source>
        <translation type="unfinished">Sau rau folder chaw khaws tsis tau. Kuaj seb drive txuas lawm thiab tsis puv, ces sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The store's key file, slots.json, is missing. Tell your IT.</source>
        <translation type="unfinished">Daim file yuam sij, slots.json, ploj lawm. Qhia rau IT.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>This backup does not open with that key, or nothing of it is left.</source>
        <translation type="unfinished">Daim luam tseg no tsis qhib nrog tus yuam sij ntawd, los yog puas tag lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup_manifest.py"/>
        <source>This backup is not whole: a file in it is missing or was changed. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup_manifest.py"/>
        <source>This backup was made by a newer version of AssisterDesk. Install that version here.</source>
        <translation type="unfinished">Daim luam tseg no ua los ntawm AssisterDesk tshiab dua. Nruab version ntawd ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/case_keys.py"/>
        <source>The data key of this case is not in the store. Restore the last backup that still opens it.</source>
        <translation type="unfinished">Rooj plaub no tus yuam sij tsis nyob hauv chaw khaws. Muab luam tseg kawg uas qhib tau nws rov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/cases.py"/>
        <source>Another case already has this reference. Draw a new one and save again.</source>
        <translation type="unfinished">Lwm rooj plaub twb muaj tus lej no. Ua ib tug tshiab thiab khaws dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/cases.py"/>
        <source>This case is not in the store. Restore the last backup that holds it.</source>
        <translation type="unfinished">Rooj plaub no tsis nyob hauv chaw khaws. Muab luam tseg kawg uas muaj nws rov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/connections.py"/>
        <source>The store is closed. Sign in again to go on.</source>
        <translation type="unfinished">Chaw khaws kaw lawm. Nkag dua kom mus ntxiv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/damaged_file.py"/>
        <source>Nothing of this store's file can be read with this key. It may belong to other key slots. Put back a backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/documents.py"/>
        <source>This document is damaged in the store. A backup may still hold it.</source>
        <translation type="unfinished">Daim ntawv no puas hauv chaw khaws. Tej zaum luam tseg tseem muaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/documents.py"/>
        <source>This document is not on this case. Open the case again.</source>
        <translation type="unfinished">Daim ntawv no tsis nyob rooj plaub no. Qhib rooj plaub dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/erase.py"/>
        <source>The store has lost the key that signs its log. Restore the last backup.</source>
        <translation type="unfinished">Chaw khaws ploj tus yuam sij kos ntawv teev. Muab luam tseg kawg rov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>A part of the store's file does not decrypt. Stop working in it and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>A part of the store's file is damaged. Stop working in it and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>Another program is using the store. Close the other copy of AssisterDesk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The computer has no memory left. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The disk did not do what was asked. Nothing was saved by this step; check that the disk is connected and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The disk is full. Nothing was saved by this step; everything saved before it is safe. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The store's file cannot be opened. Check that its folder is there and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The store's folder cannot be written to. Check its permissions and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>This is too large for the store. Nothing was saved; split it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>This store does not open with that key. It belongs to other key slots, or its file is damaged: restore the last backup.</source>
        <translation type="unfinished">Chaw khaws no tsis qhib nrog tus yuam sij ntawd. Nws yog lwm cov yuam sij li, los yog file puas: muab luam tseg kawg rov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/file_mark.py"/>
        <source>The store's file was changed while it was closed, and not by AssisterDesk: a part of it was put back to an earlier state or edited. Put back the newest backup, and tell the information owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/head.py"/>
        <source>The head file beside the store cannot be read.</source>
        <translation type="unfinished">Nyeem daim file head ntawm chaw khaws tsis tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/head.py"/>
        <source>The head file beside the store is damaged or was changed.</source>
        <translation type="unfinished">Daim file head ntawm chaw khaws puas los yog raug hloov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Access was closed when the work changed, and has to be looked over first. Ask the supervisor to finish that review.</source>
        <translation type="unfinished">Kev nkag kaw thaum hauj lwm hloov, thiab yuav tsum xyuas ua ntej. Thov tus saib xyuas ua kom tiav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Another supervisor or information owner decides about this.</source>
        <translation type="unfinished">Lwm tus saib xyuas los yog tswv ntaub ntawv txiav txim qhov no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Choose a colleague who works here.</source>
        <translation type="unfinished">Xaiv ib tug npoj yaig ua hauj lwm ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Only the supervisor or the information owner assigns cases.</source>
        <translation type="unfinished">Tus saib xyuas los yog tus tswv ntaub ntawv thiaj muab tau rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Only the supervisor or the information owner changes staff.</source>
        <translation type="unfinished">Tus saib xyuas los yog tus tswv ntaub ntawv thiaj hloov tau neeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>This case is not here any more.</source>
        <translation type="unfinished">Rooj plaub no tsis nyob ntawm no lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>This person does not work here any more. Give their cases to others.</source>
        <translation type="unfinished">Tus neeg no tsis ua hauj lwm ntawm no lawm. Muab nws rooj plaub rau lwm tus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>This review is closed already. Open the page again.</source>
        <translation type="unfinished">Kev xyuas no kaw lawm. Qhib nplooj dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/log_cuts.py"/>
        <source>A legal hold is in force, so nothing is deleted.</source>
        <translation type="unfinished">Muaj kev txwv raws cai, thiaj tsis rho dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/log_cuts.py"/>
        <source>Approve a policy for the log first: it says how long entries are kept.</source>
        <translation type="unfinished">Pom zoo ib txoj cai rau ntawv teev ua ntej: nws hais khaws ntev npaum cas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/log_cuts.py"/>
        <source>No entry is older than the policy asks to keep.</source>
        <translation type="unfinished">Tsis muaj qho teev qub tshaj uas txoj cai hais khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/log_cuts.py"/>
        <source>The information owner deletes entries whose time is over. Ask them.</source>
        <translation type="unfinished">Tus tswv ntaub ntawv rho cov qho teev dhau sij hawm. Nug nws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>That person is not in this case.</source>
        <translation type="unfinished">Tus neeg ntawd tsis nyob hauv rooj plaub no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>That person is not in this change.</source>
        <translation type="unfinished">Tus neeg ntawd tsis nyob hauv qhov hloov no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>This look at the case is over. Open the case again.</source>
        <translation type="unfinished">Zaug saib rooj plaub no tas lawm. Qhib rooj plaub dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>This look was not recorded for that person. Open the person first.</source>
        <translation type="unfinished">Zaug saib no tsis tau teev rau tus neeg ntawd. Qhib tus neeg ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>You do not have access to this part of the case. Ask your supervisor and the information owner for it.</source>
        <translation type="unfinished">Koj tsis muaj kev nkag feem no ntawm rooj plaub. Thov koj tus saib xyuas thiab tus tswv ntaub ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/migrate.py"/>
        <source>This store was made by a newer version of AssisterDesk. Install that version here, too; nothing was changed.</source>
        <translation type="unfinished">Chaw khaws no ua los ntawm AssisterDesk tshiab dua. Nruab version ntawd ntawm no thiab; tsis tau hloov dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/notes.py"/>
        <source>This note was changed elsewhere in the meantime. Open it again, then put in what is missing.</source>
        <translation type="unfinished">Lus sau tseg no twb hloov lwm qhov. Qhib dua, ces ntxiv yam tu.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/office.py"/>
        <source>This store holds no office: making it was never finished. Make a new one.</source>
        <translation type="unfinished">Chaw khaws no tsis muaj hoob kas: ua tsis tau tiav. Ua ib lub tshiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>The store's file holds no finished store. Restore the last backup.</source>
        <translation type="unfinished">Daim file no tsis muaj chaw khaws tiav. Muab luam tseg kawg rov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>The store's file is empty. Restore the last backup.</source>
        <translation type="unfinished">Daim file chaw khaws khoob. Muab luam tseg kawg rov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>The store's folder cannot be read. Check that you may open it.</source>
        <translation type="unfinished">Nyeem folder ntawm chaw khaws tsis tau. Kuaj seb koj muaj cai qhib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>The store's folder cannot be written to. Check that its drive is connected, that it is not full and that you may write there, then try again.</source>
        <translation type="unfinished">Sau rau folder chaw khaws tsis tau. Kuaj seb drive txuas lawm, tsis puv thiab koj muaj cai sau, ces sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>This folder already holds a store. Choose another folder.</source>
        <translation type="unfinished">Folder no twb muaj chaw khaws. Xaiv lwm lub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_look.py"/>
        <source>Only the privacy contact or the information owner reads this. Ask one of them.</source>
        <translation type="unfinished">Tus tuav ntiag tug los yog tus tswv ntaub ntawv xwb nyeem qhov no. Nug ib tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_look.py"/>
        <source>This is read by the supervisor, the information owner and the privacy contact. Ask one of them.</source>
        <translation type="unfinished">Tus saib xyuas, tus tswv ntaub ntawv thiab tus tuav ntiag tug nyeem qhov no. Nug ib tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_look.py"/>
        <source>This look is over. Open it again.</source>
        <translation type="unfinished">Zaug saib no tas lawm. Qhib dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_records.py"/>
        <source>This letter is not in the store. Restore the last backup that holds it.</source>
        <translation type="unfinished">Tsab ntawv no tsis nyob hauv chaw khaws. Muab luam tseg kawg uas muaj nws rov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_records.py"/>
        <source>This record was changed elsewhere in the meantime. Open it again, then do what is still missing.</source>
        <translation type="unfinished">Qho teev no twb hloov lwm qhov. Qhib dua, ces ua yam tseem tu.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_records.py"/>
        <source>incident</source>
        <translation type="unfinished">xwm txheej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_records.py"/>
        <source>request</source>
        <translation type="unfinished">kev thov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>Only the person who made a change can undo it. Restore a version instead.</source>
        <translation type="unfinished">Tus uas hloov thiaj thim tau. Muab ib version rov hloov chaw.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>Something on this case was changed in the meantime. Look at the history again.</source>
        <translation type="unfinished">Ib yam hauv rooj plaub no twb hloov lawm. Saib keeb kwm dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>That change is not in the history of this case. Open the history again.</source>
        <translation type="unfinished">Qhov hloov ntawd tsis nyob hauv keeb kwm rooj plaub no. Qhib keeb kwm dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>That version is not in the history of this case. Open the history again.</source>
        <translation type="unfinished">Version ntawd tsis nyob hauv keeb kwm rooj plaub no. Qhib keeb kwm dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>This change cannot be undone: it was built upon since, or it left this office. Choose an earlier version in the history instead.</source>
        <translation type="unfinished">Qhov hloov no thim tsis tau: twb ua ntxiv rau, los yog tawm hoob kas lawm. Xaiv version qub hauv keeb kwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>This is how it stands now, so there is nothing to put back.</source>
        <translation type="unfinished">Tam sim no yog li no lawm, tsis muaj dab tsi muab rov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>This version cannot be put back. What was sent or filed stays as it is.</source>
        <translation type="unfinished">Version no muab rov tsis tau. Yam xa los yog khaws lawm nyob li qub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/rekey.py"/>
        <source>The store could not be copied under its new key. Try again.</source>
        <translation type="unfinished">Luam chaw khaws nrog yuam sij tshiab tsis tau. Sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/restoring.py"/>
        <source>A backup was being put back and the note about it is damaged. Put the backup back once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/restoring.py"/>
        <source>The backup could not be put back, because the store's folder cannot be written to or its disk is full. Nothing was lost. Make room, then start AssisterDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/salvage.py"/>
        <source>Too much of this store is lost: not even what the rest is sealed under can be read. Put back a backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/salvaging.py"/>
        <source>A file of the store is missing. Put back a backup.</source>
        <translation type="unfinished">Ib daim file ntawm chaw khaws ploj. Muab luam tseg rov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/salvaging.py"/>
        <source>What can be saved could not be written: the disk of the store's folder is full or cannot be written to. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/sealed_words.py"/>
        <source>A record of this case is damaged. A backup may still hold it.</source>
        <translation type="unfinished">Ib qho teev ntawm rooj plaub no puas. Tej zaum luam tseg tseem muaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/single.py"/>
        <source>This folder's drive cannot keep a second copy of AssisterDesk out of the store. Move the store to a folder on this computer's own disk.</source>
        <translation type="unfinished">Folder no lub drive txwv tsis tau AssisterDesk thib ob. Tsiv chaw khaws mus rau folder hauv computer no lub disk.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/single.py"/>
        <source>This store is open in another copy of AssisterDesk on this computer. Lock or close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/submissions.py"/>
        <source>The content of this submission is not on this case. Prepare it again.</source>
        <translation type="unfinished">Cov lus ntawm qhov xa no tsis nyob rooj plaub no. Npaj dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/wall.py"/>
        <source>This belongs to somebody else. Only they change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>A part of the store's file is damaged, so it could not be copied. Stop working in it and put back the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>The disk is full or could not be written to, so no copy was made. What was there is untouched. Make room, check that the drive is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>The file is damaged: a part of it cannot be read.</source>
        <translation type="unfinished">Daim file puas: ib feem nyeem tsis tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>The file is damaged: a part of it is not as it was written.</source>
        <translation type="unfinished">Daim file puas: ib feem tsis zoo li thaum sau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>The store is still being read, perhaps for a backup. Wait until that is done, then try again.</source>
        <translation type="unfinished">Tab tom nyeem chaw khaws, tej zaum rau luam tseg. Tos kom tiav, ces sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/withdrawn.py"/>
        <source>This is not on the case any more. Open the case again.</source>
        <translation type="unfinished">Qhov no tsis nyob rooj plaub lawm. Qhib rooj plaub dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/body.py"/>
        <source>Choose the month or quarter, such as 2026-10 or 2026 Q4.</source>
        <translation type="unfinished">Xaiv hli los yog peb hlis, xws li 2026-10 los yog 2026 Q4.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/body.py"/>
        <source>Choose the topic from the list.</source>
        <translation type="unfinished">Xaiv hais txog dab tsi hauv daim teev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/body.py"/>
        <source>The reference is not one of ours. Nothing else may name a case.</source>
        <translation type="unfinished">Tus lej qhia no tsis yog peb li. Lwm yam tsis pub hu rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/body.py"/>
        <source>This is not done by email, so there is no message to write.</source>
        <translation type="unfinished">Qhov no tsis ua hauv email, thiaj tsis sau xov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/case_types.py"/>
        <source>Where does the case stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/needs.py"/>
        <source>This case type is not for your kind of assister. Choose another one.</source>
        <translation type="unfinished">Hom rooj plaub no tsis yog rau koj hom kev pab. Xaiv lwm hom.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/needs.py"/>
        <source>This case type takes no people.</source>
        <translation type="unfinished">Hom rooj plaub no tsis txais neeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/subjects.py"/>
        <source>Choose the topic from the list; a subject line takes no other words.</source>
        <translation type="unfinished">Xaiv hais txog dab tsi hauv daim teev; kab hais txog tsis txais lwm lo lus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/subjects.py"/>
        <source>The encryption keyword is one short line. Correct it in Settings.</source>
        <translation type="unfinished">Lo lus encrypt yog ib kab luv. Kho hauv Kev teeb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/subjects.py"/>
        <source>This is not done by email, so it has no subject line.</source>
        <translation type="unfinished">Qhov no tsis ua hauv email, thiaj tsis muaj kab hais txog.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Answered</source>
        <translation type="unfinished">Teb lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Being sent</source>
        <translation type="unfinished">Tab tom xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Checked, being sent</source>
        <translation type="unfinished">Xyuas lawm, tab tom xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Needs you</source>
        <translation type="unfinished">Xav tau koj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Ready to send</source>
        <translation type="unfinished">Npaj tau xa lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Sending</source>
        <translation type="unfinished">Tab tom xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Sent, waiting for the desk</source>
        <translation type="unfinished">Xa lawm, tos chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Unknown: it may have been sent</source>
        <translation type="unfinished">Tsis paub: tej zaum xa lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/tour/need_to_know.py"/>
        <source>No colleague has a case here.</source>
        <translation type="unfinished">Tsis muaj npoj yaig muaj rooj plaub ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/tour/need_to_know.py"/>
        <source>Nobody is signed in.</source>
        <translation type="unfinished">Tsis muaj leej twg nkag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/tour/need_to_know.py"/>
        <source>The case of the tour is not there.</source>
        <translation type="unfinished">Rooj plaub xyaum tsis muaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/tour/run.py"/>
        <source>The folder for the pictures cannot be written. Name another one.</source>
        <translation type="unfinished">Sau rau folder duab tsis tau. Hais lwm lub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_broken.py"/>
        <source>The mail server could not prove who it is (its certificate is not trusted). Nothing was sent. Ask your IT for the certificate of your own authority.</source>
        <translation type="unfinished">Mail server ua pov thawj tsis tau tias yog leej twg (nws certificate tsis ntseeg). Tsis tau xa dab tsi. Nug IT kom tau nej tuam txhab certificate.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_broken.py"/>
        <source>The mail server offers no connection that is safe enough (TLS 1.2 or later). Nothing was sent. Ask your IT.</source>
        <translation type="unfinished">Mail server tsis muaj kev txuas ruaj ntseg txaus (TLS 1.2 los yog tshiab dua). Tsis tau xa dab tsi. Nug IT.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_by_kind.py"/>
        <source>This kind of mail account is not known here. Set it up again.</source>
        <translation type="unfinished">Tsis paub hom mail account no. Teeb dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Microsoft's sign-in service does not answer. Nothing was sent. Try again later.</source>
        <translation type="unfinished">Microsoft kev nkag tsis teb. Tsis tau xa dab tsi. Sim dua tom qab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Sign in to Microsoft again: open Secure email and choose “Sign in again”.</source>
        <translation type="unfinished">Nkag Microsoft dua: qhib Email ruaj ntseg thiab xaiv “Nkag dua”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>The program is registered with a secret, which a desktop program cannot keep. Ask your IT to allow public client flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>The program's id is not known to your organization. Correct it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>This account does not belong to your organization. Sign in with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>You are not assigned to this program in Microsoft 365. Ask your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Your organization has not allowed AssisterDesk to use your mail yet. Give your Microsoft 365 administrator the address for consent that is shown under Secure email, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Your organization's sign-in rules ask for a managed device. Ask your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Your organization's sign-in rules do not allow this. Ask your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Your organization's tenant is not known to Microsoft. Correct it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/registration.py"/>
        <source>Enter the application id and the tenant that your IT registered for AssisterDesk. They look like 1b4e28ba-2fa1-11d2-883f-0016d3cca427 and example.org.</source>
        <translation type="unfinished">Sau application id thiab tenant uas IT sau npe rau AssisterDesk. Lawv zoo li 1b4e28ba-2fa1-11d2-883f-0016d3cca427 thiab example.org.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/signing_in.py"/>
        <source>Nobody signed in within five minutes. Start it again.</source>
        <translation type="unfinished">Tsis muaj leej twg nkag hauv tsib feeb. Pib dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/signing_in.py"/>
        <source>Signing in was stopped.</source>
        <translation type="unfinished">Kev nkag raug nres.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/signing_in.py"/>
        <source>You signed in with another account than the one in Settings. Sign in with that one, or correct the email address and user name.</source>
        <translation type="unfinished">Koj nkag nrog lwm account, tsis yog hauv Kev teeb. Nkag nrog nws, los yog kho email thiab npe siv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_tls.py"/>
        <source>The certificate of your own authority cannot be read. Ask your IT for it in PEM form and enter it again in Settings.</source>
        <translation type="unfinished">Nyeem nej tuam txhab certificate tsis tau. Nug IT kom tau hauv PEM thiab sau dua hauv Kev teeb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_trigger.py"/>
        <source>The sign that makes your mail service encrypt is missing from this message. Nothing was sent.</source>
        <translation type="unfinished">Lub cim ua rau koj email encrypt tsis nyob tsab xov no. Tsis tau xa dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_trigger.py"/>
        <source>This message was not meant for mail. Choose the way to send it again.</source>
        <translation type="unfinished">Tsab xov no tsis yog rau email. Xaiv txoj kev xa dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_trigger.py"/>
        <source>This sensitivity is not known to Exchange. Correct it in Settings.</source>
        <translation type="unfinished">Exchange tsis paub qib ntiag tug no. Kho hauv Kev teeb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/connector.py"/>
        <source>The mail server's address must look like https://mail.example.org/EWS/Exchange.asmx. Correct it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/connector.py"/>
        <source>The practice office only talks to its own mail server on this computer. Open your real office to send real mail.</source>
        <translation type="unfinished">Hoob kas xyaum tham nrog nws mail server hauv computer no xwb. Qhib koj hoob kas tiag kom xa email tiag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/connector.py"/>
        <source>The way to sign in to the mail server must be basic, NTLM or Microsoft.</source>
        <translation type="unfinished">Txoj kev nkag mail server yuav tsum yog basic, NTLM lossis Microsoft.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/connector.py"/>
        <source>This is the practice office's mail server. A real office needs the address of its own Exchange server.</source>
        <translation type="unfinished">Qhov no yog hoob kas xyaum mail server. Hoob kas tiag xav tau chaw nyob ntawm nws Exchange server.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/mailbox.py"/>
        <source>The message has no recipient. Nothing was saved.</source>
        <translation type="unfinished">Tsab xov tsis muaj tus txais. Tsis tau khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/mailbox.py"/>
        <source>This mailbox was signed out. Sign in again.</source>
        <translation type="unfinished">Mailbox no tawm lawm. Nkag dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>An attachment is too large for the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Enter your mailbox's main address in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Exchange Web Services is switched off for your mailbox or your organization. Ask your IT to allow it, or use the secure site.</source>
        <translation type="unfinished">Exchange Web Services kaw rau koj mailbox los yog koom haum. Kom IT tso cai, los yog siv vev xaib ruaj ntseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Microsoft asked for a new sign-in, and it was done. Nothing was sent yet. Try again.</source>
        <translation type="unfinished">Microsoft thov kom nkag tshiab, thiab twb ua tiav lawm. Tseem tsis tau xa dab tsi. Sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The draft must be read again before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The draft was changed on the server after it was checked. Check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The draft was changed on the server. Check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server did not accept your user name or password. Correct them in Settings.</source>
        <translation type="unfinished">Mail server tsis txais koj npe siv los yog lo lus zais. Kho hauv Kev teeb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server did not confirm that the message was sent. It may have been sent. Do not send it again before you have looked in Sent Items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server did not confirm the draft. Nothing was sent. Try again later.</source>
        <translation type="unfinished">Mail server tsis lees daim sau. Tsis tau xa dab tsi. Sim dua tom qab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not accept the desk's address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not allow this for your mailbox. Ask your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not allow this for your mailbox. Ask your IT. (403)</source>
        <translation type="unfinished">Mail server tsis pub koj lub mailbox ua qhov no. Nug IT. (403)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not answer. Try again later.</source>
        <translation type="unfinished">Mail server tsis teb. Sim dua tom qab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not let you send from this address. Ask your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server offers no connection that is safe enough (TLS 1.2 or later). Nothing was sent. Ask your IT to update it.</source>
        <translation type="unfinished">Mail server tsis muaj kev txuas ruaj ntseg txaus (TLS 1.2 los yog tshiab dua). Tsis tau xa dab tsi. Kom IT kho tshiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server points to another address. The program does not follow it: ask your IT for the right one.</source>
        <translation type="unfinished">Mail server taw rau lwm qhov chaw. Program tsis raws: nug IT qhov yog.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The message has no recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The message is no longer in your mailbox.</source>
        <translation type="unfinished">Tsab xov tsis nyob koj lub mailbox lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The message is too large for the mail server. Send fewer files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The message is too large for the mail server. Send fewer or smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>There is no Exchange Web Services at this address. Correct it in Settings. (404)</source>
        <translation type="unfinished">Chaw nyob no tsis muaj Exchange Web Services. Kho hauv Kev teeb. (404)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>There is no mailbox with your address. Correct it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Your mailbox is full. Make room in it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Your organization does not let this program use Exchange Web Services. Ask your IT to put AssisterDesk on its list, or use the secure site.</source>
        <translation type="unfinished">Nej koom haum tsis pub program no siv Exchange Web Services. Kom IT muab AssisterDesk rau nws daim teev, los yog siv vev xaib ruaj ntseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/connector.py"/>
        <source>This is the practice office's mail server. A real office signs in to Microsoft 365.</source>
        <translation type="unfinished">Qhov no yog hoob kas xyaum mail server. Hoob kas tiag nkag Microsoft 365.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/files.py"/>
        <source>An attachment is larger than the mail server takes (150 MB).</source>
        <translation type="unfinished">Ib daim ntawv txuas loj tshaj mail server txais (150 MB).</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/mailbox.py"/>
        <source>The draft was changed on the server after it was checked. Check it again. Nothing was sent.</source>
        <translation type="unfinished">Daim sau raug hloov hauv server tom qab kuaj. Kuaj dua. Tsis tau xa dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/mailbox.py"/>
        <source>The message is no longer a draft. Nothing was deleted.</source>
        <translation type="unfinished">Tsab xov tsis yog daim sau lawm. Tsis tau rho dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/mailbox.py"/>
        <source>outlook.body-content-type="text"</source>
        <translation type="unfinished">outlook.body-content-type="text"</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/marks.py"/>
        <source>Microsoft only takes headers whose name begins with X-. Correct it in Settings.</source>
        <translation type="unfinished">Microsoft txais header uas npe pib nrog X- xwb. Kho hauv Kev teeb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/marks.py"/>
        <source>The subject is longer than 255 characters. Shorten it. Nothing was saved.</source>
        <translation type="unfinished">Kab hais txog ntev tshaj 255 tus ntawv. Ua kom luv. Tsis tau khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Microsoft blocks mail from your mailbox. Ask your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Microsoft did not confirm that the message was sent. It may have been sent. Do not send it again before you have looked in Sent Items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Microsoft does not let this program use your mailbox. Ask your IT to allow it to read, write and send your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Microsoft does not let you send from this address. Ask your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>The mail server does not answer. Nothing was sent. Try again later.</source>
        <translation type="unfinished">Mail server tsis teb. Tsis tau xa dab tsi. Sim dua tom qab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>The mail server points to another address, which the program does not follow. Ask your IT.</source>
        <translation type="unfinished">Mail server taw rau lwm qhov chaw, program tsis raws. Nug IT.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>You have sent as much mail as is allowed today. Try tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Your mailbox is not in Microsoft's cloud. Set the account up as Exchange instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Applied {day}</source>
        <translation type="unfinished">Thov {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Asked {day}</source>
        <translation type="unfinished">Nug {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Confirmed {day}</source>
        <translation type="unfinished">Paub tseeb {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Due</source>
        <translation type="unfinished">Txog hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Enrolled {day}</source>
        <translation type="unfinished">Sau npe {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>MA</source>
        <translation type="unfinished">MA</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Paid {day}</source>
        <translation type="unfinished">Them {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Paid {day}: {amount}</source>
        <translation type="unfinished">Them {day}: {amount}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>QHP</source>
        <translation type="unfinished">QHP</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>{what}: by {day}</source>
        <translation type="unfinished">{what}: ua ntej {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>{what}: was due {day}</source>
        <translation type="unfinished">{what}: txog hnub {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>A file outside AssisterDesk</source>
        <translation type="unfinished">Ib daim file sab nraum AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>A site in your browser</source>
        <translation type="unfinished">Ib lub vev xaib hauv koj browser</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Another program on this computer</source>
        <translation type="unfinished">Lwm lub program hauv computer no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Go on</source>
        <translation type="unfinished">Mus ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>I know that this leaves unencrypted.</source>
        <translation type="unfinished">Kuv paub tias qhov no tawm tsis encrypt.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>It is not personal</source>
        <translation type="unfinished">Tsis yog ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Last four only</source>
        <translation type="unfinished">Plaub tus lej kawg xwb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Mask</source>
        <translation type="unfinished">Npog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Not encrypted</source>
        <translation type="unfinished">Tsis encrypt</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Out of AssisterDesk</source>
        <translation type="unfinished">Tawm ntawm AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Paper or a PDF, read by whoever picks it up</source>
        <translation type="unfinished">Ntawv los yog PDF, leej twg khaws nyeem tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Remove</source>
        <translation type="unfinished">Tshem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Text, {size}</source>
        <translation type="unfinished">Ntawv, {size}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>The clipboard, which every program here can read</source>
        <translation type="unfinished">Clipboard, uas txhua lub program nyeem tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>The file {names}</source>
        <translation type="unfinished">Daim file {names}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>The gate is wrong here.</source>
        <translation type="unfinished">Rooj vag yuam kev ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>This cannot leave</source>
        <translation type="unfinished">Qhov no tawm tsis tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>This would leave unencrypted</source>
        <translation type="unfinished">Qhov no yuav tawm tsis encrypt</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Use case {reference}</source>
        <translation type="unfinished">Siv rooj plaub {reference}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Why must it leave unencrypted?</source>
        <translation type="unfinished">Vim li cas yuav tsum tawm tsis encrypt?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Your office lets you go on.</source>
        <translation type="unfinished">Nej hoob kas cia koj mus ntxiv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>character</source>
        <translation type="unfinished">tus ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>characters</source>
        <translation type="unfinished">tus ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>place with personal data</source>
        <translation type="unfinished">qho muaj ntaub ntawv ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>places with personal data</source>
        <translation type="unfinished">qho muaj ntaub ntawv ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>{kind}: “{value}”</source>
        <translation type="unfinished">{kind}: “{value}”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/clipboard.py"/>
        <source>This was reviewed for mail, not for the clipboard. Nothing was copied.</source>
        <translation type="unfinished">Qhov no xyuas rau email, tsis yog clipboard. Tsis tau luam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/files.py"/>
        <source>The file could not be written there. Choose another folder and try again.</source>
        <translation type="unfinished">Sau daim file rau ntawd tsis tau. Xaiv lwm folder thiab sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/files.py"/>
        <source>There is not exactly one file to write. Nothing was written.</source>
        <translation type="unfinished">Tsis muaj ib daim file nkaus yuav sau. Tsis tau sau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>Do not open</source>
        <translation type="unfinished">Tsis txhob qhib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>No browser answered. Open your browser and go to the site there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>No mail program answered. Write the message there yourself: to the desk's address, with exactly the subject shown here.</source>
        <translation type="unfinished">Tsis muaj program email teb. Sau tsab xov koj tus kheej: rau chaw pab chaw nyob, nrog kab hais txog raws li ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>Only a secure link (https) is opened. This one is not; do not follow it.</source>
        <translation type="unfinished">Link ruaj ntseg (https) xwb qhib. Qhov no tsis yog; tsis txhob raws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>Open the site</source>
        <translation type="unfinished">Qhib lub vev xaib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>Open this site in your browser?</source>
        <translation type="unfinished">Qhib lub vev xaib no hauv koj browser?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>The link leads to the site below. Go on only if you expected it.</source>
        <translation type="unfinished">Link coj mus rau vev xaib hauv qab. Mus ntxiv tsuas yog koj tos nws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>This is not the sign-in page of a mail service. It was not opened.</source>
        <translation type="unfinished">Qhov no tsis yog nplooj nkag ntawm kev pab email. Tsis tau qhib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>This link is not one AssisterDesk opens: it hides where it leads. Do not follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>This was reviewed for another way out. Nothing was opened.</source>
        <translation type="unfinished">Qhov no xyuas rau lwm txoj kev tawm. Tsis tau qhib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>AssisterDesk recovery key</source>
        <translation type="unfinished">AssisterDesk yuam sij cawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>It opens the office's store when a passphrase is forgotten. It is printed once. AssisterDesk keeps no copy and nobody can make it again.</source>
        <translation type="unfinished">Nws qhib hoob kas chaw khaws thaum tsis nco qab kab lus zais. Luam ib zaug xwb. AssisterDesk tsis khaws daim luam thiab tsis muaj leej twg ua dua tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>Keep this sheet where only the information owner can reach it: a locked drawer or a safe, not in this computer and not beside it.</source>
        <translation type="unfinished">Khaws daim ntawv no qhov tus tswv ntaub ntawv xwb mus tau: tub rau xauv los yog safe, tsis yog hauv los yog ib sab computer no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>The PDF could not be saved there. Choose another folder and try again.</source>
        <translation type="unfinished">Khaws PDF rau ntawd tsis tau. Xaiv lwm folder thiab sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>This was reviewed for another way out. Nothing was printed.</source>
        <translation type="unfinished">Qhov no xyuas rau lwm txoj kev tawm. Tsis tau luam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/programs.py"/>
        <source>No program on this computer opened the document. Nothing was left behind.</source>
        <translation type="unfinished">Tsis muaj program hauv computer no qhib daim ntawv. Tsis tshuav dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/programs.py"/>
        <source>The document could not be made ready to open. Check that the disk is not full.</source>
        <translation type="unfinished">Npaj daim ntawv qhib tsis tau. Kuaj seb disk tsis puv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/programs.py"/>
        <source>There is not exactly one file to open. Nothing was opened.</source>
        <translation type="unfinished">Tsis muaj ib daim file nkaus yuav qhib. Tsis tau qhib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/programs.py"/>
        <source>This kind of file is not opened from here: it could run as a program. Ask the sender for a PDF or a picture of it.</source>
        <translation type="unfinished">Hom file no tsis qhib ntawm no: nws ua tau li program. Thov tus xa ua PDF los yog duab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/site_files.py"/>
        <source>No file manager answered. Open the folder by the path shown here.</source>
        <translation type="unfinished">Tsis muaj file manager teb. Qhib folder raws txoj kev qhia ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/site_files.py"/>
        <source>The files could not be laid out. Check that the disk is not full.</source>
        <translation type="unfinished">Muab cov file tso tsis tau. Kuaj seb disk tsis puv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/site_files.py"/>
        <source>There are no files to lay out. Nothing was done.</source>
        <translation type="unfinished">Tsis muaj file muab tso. Tsis tau ua dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/site_files.py"/>
        <source>This was reviewed for another way out. Nothing was laid out.</source>
        <translation type="unfinished">Qhov no xyuas rau lwm txoj kev tawm. Tsis tau muab tso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A document's name</source>
        <translation type="unfinished">Npe ntawm ib daim ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A message to the desk</source>
        <translation type="unfinished">Ib tsab xov rau chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A person's name</source>
        <translation type="unfinished">Npe neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A similar name</source>
        <translation type="unfinished">Npe zoo sib xws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A task</source>
        <translation type="unfinished">Ib yam yuav ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Agent of record or association</source>
        <translation type="unfinished">Broker sau npe tseg los yog kev txuas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Contact of {day}</source>
        <translation type="unfinished">Kev tiv tauj {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Mail of {day}</source>
        <translation type="unfinished">Email {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Note of {day}</source>
        <translation type="unfinished">Lus sau tseg {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Reference</source>
        <translation type="unfinished">Tus lej qhia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Similar name: {name}</source>
        <translation type="unfinished">Npe zoo sib xws: {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Topic</source>
        <translation type="unfinished">Hais txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>{kind} of {name}</source>
        <translation type="unfinished">{kind} ntawm {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Header</source>
        <translation type="unfinished">Taub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Line {line}</source>
        <translation type="unfinished">Kab {line}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Message, line {line}</source>
        <translation type="unfinished">Tsab xov, kab {line}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Name of {file}</source>
        <translation type="unfinished">Npe ntawm {file}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Subject</source>
        <translation type="unfinished">Hais txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>an attachment</source>
        <translation type="unfinished">ib daim ntawv txuas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>and {more} more</source>
        <translation type="unfinished">thiab {more} ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Access</source>
        <translation type="unfinished">Kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Amount</source>
        <translation type="unfinished">Nyiaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Answer due</source>
        <translation type="unfinished">Yuav tsum teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Applied on</source>
        <translation type="unfinished">Thov hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Asked on</source>
        <translation type="unfinished">Nug hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Brother or sister</source>
        <translation type="unfinished">Kwv tij nkauj muam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Case</source>
        <translation type="unfinished">Rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Case type</source>
        <translation type="unfinished">Hom rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Child</source>
        <translation type="unfinished">Menyuam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Confirmed on</source>
        <translation type="unfinished">Paub tseeb hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Contact</source>
        <translation type="unfinished">Kev tiv tauj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Copy given on</source>
        <translation type="unfinished">Muab daim luam hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Day given</source>
        <translation type="unfinished">Hnub muab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Desk</source>
        <translation type="unfinished">Chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Document</source>
        <translation type="unfinished">Daim ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Done</source>
        <translation type="unfinished">Tiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Enrolled on</source>
        <translation type="unfinished">Sau npe hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Family name</source>
        <translation type="unfinished">Xeem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>File</source>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>First person</source>
        <translation type="unfinished">Tus thawj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Given</source>
        <translation type="unfinished">Muab lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Given by</source>
        <translation type="unfinished">Muab los ntawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>How it was taken back</source>
        <translation type="unfinished">Rho rov li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>In quarantine</source>
        <translation type="unfinished">Cais tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>In this household</source>
        <translation type="unfinished">Nyob tsev neeg no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Interpreter</source>
        <translation type="unfinished">Neeg txhais lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Kind</source>
        <translation type="unfinished">Hom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Last day</source>
        <translation type="unfinished">Hnub kawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Letters</source>
        <translation type="unfinished">Tsab ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Limits</source>
        <translation type="unfinished">Kev txwv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Made one</source>
        <translation type="unfinished">Ua ib qho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Mail from the desk</source>
        <translation type="unfinished">Email ntawm chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Name</source>
        <translation type="unfinished">Npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Newborn</source>
        <translation type="unfinished">Menyuam mos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Not asked yet</source>
        <translation type="unfinished">Tseem tsis tau nug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Not related</source>
        <translation type="unfinished">Tsis txheeb ze</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Notice only</source>
        <translation type="unfinished">Ceeb toom xwb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>One person in two cases</source>
        <translation type="unfinished">Ib tug neeg nyob ob rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Other relative</source>
        <translation type="unfinished">Lwm tus txheeb ze</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Owner</source>
        <translation type="unfinished">Tus tswv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Parent</source>
        <translation type="unfinished">Niam/txiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Payment expected by</source>
        <translation type="unfinished">Yuav tsum them ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Person</source>
        <translation type="unfinished">Tus neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Phone calls</source>
        <translation type="unfinished">Hu xov tooj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Prefers</source>
        <translation type="unfinished">Nyiam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Problem</source>
        <translation type="unfinished">Teeb meem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Record</source>
        <translation type="unfinished">Qho teev tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Representative</source>
        <translation type="unfinished">Tus sawv cev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Sender</source>
        <translation type="unfinished">Tus xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Sent</source>
        <translation type="unfinished">Xa lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Spouse</source>
        <translation type="unfinished">Txij nkawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>State of the address</source>
        <translation type="unfinished">Xeev ntawm chaw nyob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Street or PO box</source>
        <translation type="unfinished">Txoj kev los yog PO box</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Submission</source>
        <translation type="unfinished">Qhov xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Taken back</source>
        <translation type="unfinished">Rho rov lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Taken back on</source>
        <translation type="unfinished">Rho rov hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Text</source>
        <translation type="unfinished">Ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Text messages</source>
        <translation type="unfinished">Xov ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Two people</source>
        <translation type="unfinished">Ob tug neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Two records of people</source>
        <translation type="unfinished">Ob qho teev tseg ntawm neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Until</source>
        <translation type="unfinished">Txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>What came of it</source>
        <translation type="unfinished">Qhov tshwm sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>What is allowed</source>
        <translation type="unfinished">Tso cai ua dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Who may act on it</source>
        <translation type="unfinished">Leej twg siv tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>With</source>
        <translation type="unfinished">Nrog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Wording</source>
        <translation type="unfinished">Cov lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>ZIP</source>
        <translation type="unfinished">ZIP</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>empty</source>
        <translation type="unfinished">khoob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>no</source>
        <translation type="unfinished">tsis yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>yes</source>
        <translation type="unfinished">yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{field}: changed, hidden</source>
        <translation type="unfinished">{field}: hloov, npog lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{field}: {after}</source>
        <translation type="unfinished">{field}: {after}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{field}: {before} → {after}</source>
        <translation type="unfinished">{field}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{kind}, new</source>
        <translation type="unfinished">{kind}, tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{kind}, put back</source>
        <translation type="unfinished">{kind}, muab rov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{kind}, taken off the case</source>
        <translation type="unfinished">{kind}, tshem tawm rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>&amp;Approve as {seat}</source>
        <translation type="unfinished">Pom zoo ua {seat}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>&amp;Decline</source>
        <translation type="unfinished">Tsis kam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>A few words, if you like; name no client</source>
        <translation type="unfinished">Ob peb lo lus, yog xav; tsis txhob hais npe leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>A request needs a supervisor and an information owner: two people, and neither the one who asked.</source>
        <translation type="unfinished">Kev thov xav tau tus saib xyuas thiab tus tswv ntaub ntawv: ob tug neeg, tsis yog tus thov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Access is open to {name} now.</source>
        <translation type="unfinished">Kev nkag qhib rau {name} tam sim no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Declined. {name} sees it on the Access page.</source>
        <translation type="unfinished">Tsis kam. {name} pom nyob nplooj Kev nkag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Done.</source>
        <translation type="unfinished">Tiav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Emergency access to look into</source>
        <translation type="unfinished">Kev nkag ceev yuav tsum tshawb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>End it now</source>
        <translation type="unfinished">Xaus tam sim no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>I &amp;looked into it</source>
        <translation type="unfinished">Kuv tshawb lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Nothing waits for you</source>
        <translation type="unfinished">Tsis muaj dab tsi tos koj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Signed. The second signature is still missing.</source>
        <translation type="unfinished">Kos npe lawm. Tseem tu tus npe thib ob.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Waiting for you</source>
        <translation type="unfinished">Tos koj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>What it came to; name no client</source>
        <translation type="unfinished">Qhov tshwm sim; tsis txhob hais npe leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>&amp;Open it</source>
        <translation type="unfinished">Qhib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>&amp;Read their card</source>
        <translation type="unfinished">Nyeem lawv npav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>&amp;Save the sealed request</source>
        <translation type="unfinished">Khaws kev thov kaw ruaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>A few words, if you like</source>
        <translation type="unfinished">Ob peb lo lus, yog koj xav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Card (*.txt)</source>
        <translation type="unfinished">Npav (*.txt)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Cards of colleagues who decide at another computer</source>
        <translation type="unfinished">Npav ntawm npoj yaig uas txiav txim ntawm lwm lub computer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Cards that are here: {names}</source>
        <translation type="unfinished">Npav uas muaj: {names}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose a sealed file</source>
        <translation type="unfinished">Xaiv ib daim file kaw ruaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose the &amp;file</source>
        <translation type="unfinished">Xaiv daim file</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose the file first.</source>
        <translation type="unfinished">Xaiv daim file ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose which request goes to whom.</source>
        <translation type="unfinished">Xaiv kev thov twg mus rau leej twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose whose card it is.</source>
        <translation type="unfinished">Xaiv tias yog leej twg daim npav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>For</source>
        <translation type="unfinished">Rau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>In their words</source>
        <translation type="unfinished">Lawv cov lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>It opens with your passphrase, and only for you.</source>
        <translation type="unfinished">Nws qhib nrog koj kab lus zais, rau koj xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>No card is here yet.</source>
        <translation type="unfinished">Tseem tsis muaj npav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>No open request can be sent. Ask first; and a supervisor or the information owner takes in the colleague's card below.</source>
        <translation type="unfinished">Tsis muaj kev thov qhib xa tau. Thov ua ntej; tus saib xyuas los yog tus tswv ntaub ntawv txais npoj yaig npav hauv qab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Office</source>
        <translation type="unfinished">Hoob kas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>One file that only this colleague can open. Send it as you like.</source>
        <translation type="unfinished">Ib daim file uas npoj yaig no xwb qhib tau. Xa raws koj siab nyiam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Open a sealed request or answer</source>
        <translation type="unfinished">Qhib ib qho kev thov los yog lus teb kaw ruaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Read a colleague's card</source>
        <translation type="unfinished">Nyeem npoj yaig daim npav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Reason</source>
        <translation type="unfinished">Laj thawj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Save a sealed file</source>
        <translation type="unfinished">Khaws ib daim file kaw ruaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Say &amp;no</source>
        <translation type="unfinished">Hais tias tsis yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Say &amp;yes</source>
        <translation type="unfinished">Hais tias yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Send a request to somebody at another computer</source>
        <translation type="unfinished">Xa kev thov rau ib tug ntawm lwm lub computer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The answer is no.</source>
        <translation type="unfinished">Lus teb yog tsis kam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The answer is yes. Access is open now.</source>
        <translation type="unfinished">Lus teb yog pom zoo. Kev nkag qhib lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The answer is yes. Another signature is still missing.</source>
        <translation type="unfinished">Lus teb yog pom zoo. Tseem tu lwm tus kos npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The card with the mark {mark} is here.</source>
        <translation type="unfinished">Daim npav muaj cim {mark} nyob ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The sealed file was saved. Only your colleague can open it.</source>
        <translation type="unfinished">Khaws daim file kaw ruaj lawm. Koj npoj yaig xwb qhib tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>They save their card on the page Case packages and give it to you. Compare its mark by phone.</source>
        <translation type="unfinished">Lawv khaws lawv npav hauv nplooj Pob rooj plaub thiab muab rau koj. Piv nws lub cim hauv xov tooj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>This file could not be read. Check it and choose it again.</source>
        <translation type="unfinished">Nyeem daim file no tsis tau. Kuaj thiab xaiv dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>This file is too large to be a request, an answer or a card.</source>
        <translation type="unfinished">Daim file no loj dhau los ua kev thov, lus teb los yog npav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Which request to whom</source>
        <translation type="unfinished">Kev thov twg rau leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Who asks</source>
        <translation type="unfinished">Leej twg thov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Whose card</source>
        <translation type="unfinished">Npav ntawm leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>You sign as</source>
        <translation type="unfinished">Koj kos npe ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Your passphrase</source>
        <translation type="unfinished">Koj kab lus zais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>{what}, to {name} as {seat}</source>
        <translation type="unfinished">{what}, rau {name} ua {seat}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>Because</source>
        <translation type="unfinished">Vim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>Case or person</source>
        <translation type="unfinished">Rooj plaub los yog neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>End this access</source>
        <translation type="unfinished">Xaus kev nkag no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>What is open to this person now</source>
        <translation type="unfinished">Tus neeg no nkag tau dab tsi tam sim no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>Who may see the case with this reference</source>
        <translation type="unfinished">Leej twg pom tau rooj plaub nrog tus lej no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>Whose access</source>
        <translation type="unfinished">Kev nkag ntawm leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>access</source>
        <translation type="unfinished">kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>accesses</source>
        <translation type="unfinished">kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>case</source>
        <translation type="unfinished">rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>cases</source>
        <translation type="unfinished">rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>or a case's reference</source>
        <translation type="unfinished">los yog tus lej rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>&amp;Ask for access</source>
        <translation type="unfinished">Thov kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>A colleague's cases</source>
        <translation type="unfinished">Npoj yaig cov rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>A few words; name no client. Both who decide read it, and it is kept.</source>
        <translation type="unfinished">Ob peb lo lus; tsis txhob hais npe. Ob tug txiav txim nyeem, thiab khaws cia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Ask for access</source>
        <translation type="unfinished">Thov kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Asked. It stands on the Today of both who decide.</source>
        <translation type="unfinished">Thov lawm. Nyob nplooj Hnub no ntawm ob tug txiav txim.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Choose a colleague</source>
        <translation type="unfinished">Xaiv ib tug npoj yaig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>For how long</source>
        <translation type="unfinished">Ntev npaum cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>For how many hours</source>
        <translation type="unfinished">Ntev pes tsawg teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>I need it no longer</source>
        <translation type="unfinished">Kuv tsis xav tau lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>It cannot wait: open the case now</source>
        <translation type="unfinished">Tos tsis tau: qhib rooj plaub tam sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Leave it</source>
        <translation type="unfinished">Cia li qub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>One case</source>
        <translation type="unfinished">Ib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Open it without waiting</source>
        <translation type="unfinished">Qhib tsis tos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Open the case</source>
        <translation type="unfinished">Qhib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Open the case now</source>
        <translation type="unfinished">Qhib rooj plaub tam sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Reference, such as 7QX2KD</source>
        <translation type="unfinished">Tus lej qhia, xws li 7QX2KD</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Take back</source>
        <translation type="unfinished">Rho rov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>The case is open to you until {time}.</source>
        <translation type="unfinished">Rooj plaub qhib rau koj txog {time}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>To do what</source>
        <translation type="unfinished">Ua dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Use this when a family would be harmed by waiting. It opens the case {reference} to you at once, for hours. The log says so, and the privacy contact sees it on Today and asks you about it.</source>
        <translation type="unfinished">Siv qhov no thaum tsev neeg yuav raug phem yog tos. Nws qhib rooj plaub {reference} rau koj tam sim, ob peb teev. Ntawv teev qhia, thiab tus tuav ntiag tug pom hauv Hnub no thiab nug koj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>What you need it for</source>
        <translation type="unfinished">Koj xav siv ua dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Whose cases</source>
        <translation type="unfinished">Rooj plaub ntawm leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>You asked for nothing. Your own cases, and those assigned to you, are open.</source>
        <translation type="unfinished">Koj tsis tau thov dab tsi. Koj rooj plaub, thiab cov muab rau koj, qhib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>hour</source>
        <translation type="unfinished">teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>hours</source>
        <translation type="unfinished">teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view.py"/>
        <source>Closed unless two people say yes, and nobody to their own request.</source>
        <translation type="unfinished">Kaw tsuas yog ob tug pom zoo, thiab tsis muaj leej twg pom zoo rau nws tus kheej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>, at another computer</source>
        <translation type="unfinished">, ntawm lwm lub computer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>All cases of {name}</source>
        <translation type="unfinished">Txhua rooj plaub ntawm {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Another computer</source>
        <translation type="unfinished">Lwm lub computer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Case {reference}</source>
        <translation type="unfinished">Rooj plaub {reference}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Changes of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Declined</source>
        <translation type="unfinished">Tsis kam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Ended</source>
        <translation type="unfinished">Xaus lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>My requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Nobody else is {seat} here. Give somebody the role under Changes of work.</source>
        <translation type="unfinished">Tsis muaj lwm tus ua {seat} ntawm no. Muab luag hauj lwm no rau ib tug hauv Hloov hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Nobody looked into it yet.</source>
        <translation type="unfinished">Tseem tsis tau muaj leej twg tshawb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Open to you</source>
        <translation type="unfinished">Qhib rau koj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Ran out</source>
        <translation type="unfinished">Tas sij hawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Waiting</source>
        <translation type="unfinished">Tos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Waits for: {seats}.</source>
        <translation type="unfinished">Tos: {seats}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Who may see what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>{level} · until {until}</source>
        <translation type="unfinished">{level} · txog {until}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>{name} looked into it, {at}.</source>
        <translation type="unfinished">{name} tshawb lawm, {at}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>{name} said no</source>
        <translation type="unfinished">{name} hais tias tsis kam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>{name} said yes as {seat}</source>
        <translation type="unfinished">{name} pom zoo ua {seat}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>“{words}”</source>
        <translation type="unfinished">“{words}”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>&amp;Save the change</source>
        <translation type="unfinished">Khaws qhov hloov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Another supervisor or information owner closes this.</source>
        <translation type="unfinished">Lwm tus saib xyuas los yog tswv ntaub ntawv kaw qhov no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Choose the colleague who takes the cases.</source>
        <translation type="unfinished">Xaiv tus npoj yaig uas txais cov rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Done. What was open to this person has ended; look it over.</source>
        <translation type="unfinished">Tiav. Kev nkag qub ntawm tus neeg no xaus lawm; xyuas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Everything stays &amp;closed</source>
        <translation type="unfinished">Txhua yam tseem kaw</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Give their cases to</source>
        <translation type="unfinished">Muab lawv rooj plaub rau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Give them their cases</source>
        <translation type="unfinished">Muab lawv rooj plaub rau lawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Goes on &amp;leave</source>
        <translation type="unfinished">Mus so hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Look over the access of {name}</source>
        <translation type="unfinished">Xyuas kev nkag ntawm {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Moves to &amp;other work</source>
        <translation type="unfinished">Hloov mus lwm hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Since {at}. Ended at once: {ended}. Cases that are their own: {own}.</source>
        <translation type="unfinished">Txij {at}. Xaus tam sim: {ended}. Rooj plaub yog nws li: {own}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Somebody's work changes</source>
        <translation type="unfinished">Hloov ib tug hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Their own cases &amp;open again</source>
        <translation type="unfinished">Nws cov rooj plaub rov qhib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>What was approved for this person ends the moment you save, and is asked for anew. On leave or with other work, their own cases close to them as well.</source>
        <translation type="unfinished">Yam pom zoo rau tus neeg no xaus thaum koj khaws, thiab yuav tsum thov dua. Thaum so los yog lwm hauj lwm, nws cov rooj plaub kuj kaw rau nws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Who</source>
        <translation type="unfinished">Leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Works as</source>
        <translation type="unfinished">Ua hauj lwm ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>{cases} given over.</source>
        <translation type="unfinished">Cob {cases} lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/__init__.py"/>
        <source>Backups</source>
        <translation type="unfinished">Kev luam tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>&amp;Back up now</source>
        <translation type="unfinished">Luam tseg tam sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>&amp;Put it back …</source>
        <translation type="unfinished">Muab rov qab …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Age</source>
        <translation type="unfinished">Hnub nyoog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>AssisterDesk locks first. What was written after {when} is then no longer in the store; it is kept aside, and your IT can get at it.</source>
        <translation type="unfinished">AssisterDesk xauv ua ntej. Yam sau tom qab {when} tsis nyob hauv chaw khaws lawm; muab khaws ib sab, IT nrhiav tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Back up now</source>
        <translation type="unfinished">Luam tseg tam sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Backups, newest first</source>
        <translation type="unfinished">Luam tseg, tshiab ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Best is a folder on another disk. What lies there opens for nobody without a passphrase.</source>
        <translation type="unfinished">Zoo tshaj yog folder hauv lwm lub disk. Tsis muaj kab lus zais, tsis muaj leej twg qhib tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Chec&amp;k it</source>
        <translation type="unfinished">Kuaj xyuas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Choose another &amp;folder</source>
        <translation type="unfinished">Xaiv lwm lub folder</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Copying and reading back …</source>
        <translation type="unfinished">Tab tom luam thiab nyeem rov …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Folder for the backups</source>
        <translation type="unfinished">Folder rau luam tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Lock and go on</source>
        <translation type="unfinished">Xauv thiab mus ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Made</source>
        <translation type="unfinished">Ua hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>No backup yet</source>
        <translation type="unfinished">Tseem tsis tau luam tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>One is made by itself when you leave after changing something.</source>
        <translation type="unfinished">Ua ib daim nws tus kheej thaum koj tawm tom qab hloov ib yam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Put this backup back?</source>
        <translation type="unfinished">Muab daim luam tseg no rov qab?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Reading it from end to end …</source>
        <translation type="unfinished">Tab tom nyeem tag nrho …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Size</source>
        <translation type="unfinished">Loj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Stopped. The older backups are untouched.</source>
        <translation type="unfinished">Nres lawm. Luam tseg qub tsis raug dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>The backup is made and was read back from end to end.</source>
        <translation type="unfinished">Ua luam tseg tiav thiab nyeem rov tag nrho lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>This backup is whole</source>
        <translation type="unfinished">Daim luam tseg no zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Use the usual folder</source>
        <translation type="unfinished">Siv folder qub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Where they go</source>
        <translation type="unfinished">Khaws rau qhov twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>copy save</source>
        <translation type="unfinished">luam khaws copy save</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>Backups go below {places}.</source>
        <translation type="unfinished">Cov theej mus rau hauv {places}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>Cannot be used</source>
        <translation type="unfinished">Siv tsis tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>Opens with the passphrases as they were on {day}, and with the recovery key. Whoever had a sign-in then can open it.</source>
        <translation type="unfinished">Qhib nrog kab lus zais thaum {day}, thiab nrog yuam sij cawm. Tus uas muaj kev nkag thaum ntawd qhib tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>Read back when it was made</source>
        <translation type="unfinished">Nyeem rov thaum ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>They go {where}. There is none yet.</source>
        <translation type="unfinished">Khaws {where}. Tseem tsis tau muaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>backup</source>
        <translation type="unfinished">daim luam tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>backups</source>
        <translation type="unfinished">daim luam tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>day</source>
        <translation type="unfinished">hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>days</source>
        <translation type="unfinished">hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>in the folder your office chose</source>
        <translation type="unfinished">hauv folder uas nej hoob kas xaiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>in the usual folder</source>
        <translation type="unfinished">hauv folder qub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>{many} {where}, encrypted like the store.</source>
        <translation type="unfinished">{many} {where}, encrypt li chaw khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/__init__.py"/>
        <source>Bring in a spreadsheet</source>
        <translation type="unfinished">Coj ib daim spreadsheet los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Column</source>
        <translation type="unfinished">Kem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Do the same for all</source>
        <translation type="unfinished">Ua ib yam rau tag nrho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Here already</source>
        <translation type="unfinished">Muaj ntawm no lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>In the file</source>
        <translation type="unfinished">Hauv daim file</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Name hidden</source>
        <translation type="unfinished">Npe npog lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Row</source>
        <translation type="unfinished">Kab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Row {row} and {here}: the same {why}.</source>
        <translation type="unfinished">Kab {row} thiab {here}: tib {why}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Row {row}. {place}{text}</source>
        <translation type="unfinished">Kab {row}. {place}{text}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Save this list …</source>
        <translation type="unfinished">Khaws daim teev no …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Stands there</source>
        <translation type="unfinished">Muaj li</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What follows</source>
        <translation type="unfinished">Yuav ua li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What is wrong</source>
        <translation type="unfinished">Yam tsis yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What is wrong with rows</source>
        <translation type="unfinished">Kab muaj teeb meem dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What to do</source>
        <translation type="unfinished">Yuav ua dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What would come in</source>
        <translation type="unfinished">Yam yuav nkag los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Who seems to be here already</source>
        <translation type="unfinished">Leej twg zoo li muaj ntawm no lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>You may read that person's case, but not write on it.</source>
        <translation type="unfinished">Koj nyeem tau tus neeg rooj plaub, tab sis sau tsis tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>people</source>
        <translation type="unfinished">tus neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>person</source>
        <translation type="unfinished">tus neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>{n} more are not listed.</source>
        <translation type="unfinished">{n} ntxiv tsis teev ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>{people} of the file may be kept by your office. Added to a person, the facts that are missing come to them, and the rest of the household to their case.</source>
        <translation type="unfinished">{people} ntawm daim file nej hoob kas khaws tau. Ntxiv rau ib tug neeg, xov uas tu mus rau nws, thiab tsev neeg seem mus rau nws rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Cells are parted by</source>
        <translation type="unfinished">Npov cais nrog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Comes in as</source>
        <translation type="unfinished">Nkag los ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Day first: 05/03 is March 5</source>
        <translation type="unfinished">Hnub ua ntej: 05/03 yog lub 3 Hli tim 5</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>First values</source>
        <translation type="unfinished">Thawj cov nqi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Full names begin with the last name: Xiong Mai</source>
        <translation type="unfinished">Npe tag nrho pib nrog xeem: Xiong Mai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Headers are in</source>
        <translation type="unfinished">Taub kem nyob hauv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>How are days written?</source>
        <translation type="unfinished">Hnub sau li cas?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>How to understand it</source>
        <translation type="unfinished">Nkag siab li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Leave its whole row out</source>
        <translation type="unfinished">Tsis siv tag nrho kab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Leave only that value out</source>
        <translation type="unfinished">Tsis siv tus nqi ntawd xwb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Letters are written as</source>
        <translation type="unfinished">Ntawv sau ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Month first: 05/03 is May 3</source>
        <translation type="unfinished">Hli ua ntej: 05/03 yog lub 5 Hli tim 3</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>One household, and so one case, is</source>
        <translation type="unfinished">Ib tsev neeg, ib rooj plaub, yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Sheet</source>
        <translation type="unfinished">Nplooj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>The days in this file read both ways, so please say it.</source>
        <translation type="unfinished">Hnub hauv daim file no nyeem tau ob yam, thov hais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>The file</source>
        <translation type="unfinished">Daim file</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>What each column is</source>
        <translation type="unfinished">Txhua kem yog dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>What the column {title} is</source>
        <translation type="unfinished">Kem {title} yog dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>When a value does not read</source>
        <translation type="unfinished">Thaum nyeem ib tus nqi tsis tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Who stands in several rows of one household comes in once, with all notes.</source>
        <translation type="unfinished">Tus uas nyob ntau kab ntawm ib tsev neeg nkag ib zaug, nrog tag nrho lus sau tseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Your file</source>
        <translation type="unfinished">Koj daim file</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>column</source>
        <translation type="unfinished">kem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>columns</source>
        <translation type="unfinished">kem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>row</source>
        <translation type="unfinished">kab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>rows</source>
        <translation type="unfinished">kab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Bring in your spreadsheet</source>
        <translation type="unfinished">Coj koj daim spreadsheet los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Brought in before</source>
        <translation type="unfinished">Coj los ua ntej lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Choose a file …</source>
        <translation type="unfinished">Xaiv ib daim file …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Choose an Excel workbook or a CSV file, or drop it here. You see everything before anything comes in, and can take all of it back. The file itself is not kept.</source>
        <translation type="unfinished">Xaiv Excel workbook los yog CSV, los yog tso ntawm no. Koj pom txhua yam ua ntej nkag, thiab rho tag nrho rov tau. Daim file tsis khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Take it back …</source>
        <translation type="unfinished">Rho rov …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Back</source>
        <translation type="unfinished">Rov qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Bring it in</source>
        <translation type="unfinished">Coj los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Bringing it in; other pages wait …</source>
        <translation type="unfinished">Tab tom coj los; lwm nplooj tos …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Check</source>
        <translation type="unfinished">Kuaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Check what would come in</source>
        <translation type="unfinished">Kuaj seb yuav nkag dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">Xaiv ib daim spreadsheet</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Choose one: the days read both ways.</source>
        <translation type="unfinished">Xaiv ib qho: hnub nyeem tau ob yam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Clients and cases from the lists your office keeps today.</source>
        <translation type="unfinished">Neeg thiab rooj plaub ntawm daim teev uas nej hoob kas khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Columns</source>
        <translation type="unfinished">Cov kem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Everything stands as it was.</source>
        <translation type="unfinished">Txhua yam nyob li qub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>It is in</source>
        <translation type="unfinished">Nkag lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>No row can come in as it is. Go back and look at the columns.</source>
        <translation type="unfinished">Tsis muaj kab nkag tau li no. Rov qab thiab saib cov kem.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Nothing of it came in.</source>
        <translation type="unfinished">Tsis muaj dab tsi nkag los.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Nothing was brought in.</source>
        <translation type="unfinished">Tsis tau coj dab tsi los.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Reading the file …</source>
        <translation type="unfinished">Tab tom nyeem daim file …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>See the cases</source>
        <translation type="unfinished">Saib cov rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Stopped</source>
        <translation type="unfinished">Nres lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Table (*.csv)</source>
        <translation type="unfinished">Daim kem (*.csv)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Take it back</source>
        <translation type="unfinished">Rho rov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Take this import back?</source>
        <translation type="unfinished">Rho qhov coj los no rov?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Taking it back; other pages wait …</source>
        <translation type="unfinished">Tab tom rho rov; lwm nplooj tos …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>The cases that came in are erased, and what was added to others is undone. A case that somebody worked on since stays, and you are told which.</source>
        <translation type="unfinished">Rooj plaub uas nkag raug lwv, thiab yam ntxiv rau lwm qhov raug thim. Rooj plaub uas muaj neeg ua lawm nyob, thiab qhia koj tias qhov twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>The spreadsheet came in.</source>
        <translation type="unfinished">Daim spreadsheet nkag lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Trying it out, nothing is written …</source>
        <translation type="unfinished">Tab tom sim, tsis sau dab tsi …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>{amounts} came in. You find them in the search at once.</source>
        <translation type="unfinished">{amounts} nkag lawm. Koj nrhiav tau tam sim.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source> and others</source>
        <translation type="unfinished"> thiab lwm tus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Add to that person</source>
        <translation type="unfinished">Ntxiv rau tus neeg ntawd</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>All of the {rows} can come in.</source>
        <translation type="unfinished">Tag nrho {rows} nkag tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Bar |</source>
        <translation type="unfinished">Bar |</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Bring in as new</source>
        <translation type="unfinished">Coj los ua tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Caret ^</source>
        <translation type="unfinished">Caret ^</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Colon</source>
        <translation type="unfinished">Colon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Comma</source>
        <translation type="unfinished">Comma</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>DOS</source>
        <translation type="unfinished">DOS</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Each row</source>
        <translation type="unfinished">Txhua kab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Kept, since somebody worked on them: {cases}{more}.</source>
        <translation type="unfinished">Khaws cia, vim muaj neeg ua rau: {cases}{more}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Mac, Western</source>
        <translation type="unfinished">Mac, Western</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Nothing was left of it.</source>
        <translation type="unfinished">Tsis tshuav dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Of {rows}, {out} out. Mend them in your file, or leave them out.</source>
        <translation type="unfinished">Ntawm {rows}, {out} tsis nkag. Kho hauv koj daim file, los yog tsis suav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Please look</source>
        <translation type="unfinished">Thov saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Row stays out</source>
        <translation type="unfinished">Kab tsis nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Row {number}</source>
        <translation type="unfinished">Kab {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Rows with the same case number</source>
        <translation type="unfinished">Kab muaj tib tus lej rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Rows with the same household</source>
        <translation type="unfinished">Kab muaj tib tsev neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Rows with the same last name and address</source>
        <translation type="unfinished">Kab muaj tib lub xeem thiab chaw nyob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Semicolon</source>
        <translation type="unfinished">Semicolon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Space</source>
        <translation type="unfinished">Qhov khoob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation type="unfinished">Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Tab</source>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>There is none</source>
        <translation type="unfinished">Tsis muaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>There is nothing in this file.</source>
        <translation type="unfinished">Daim file no tsis muaj dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>This file could not be read. Check that it is still there and not open elsewhere.</source>
        <translation type="unfinished">Nyeem daim file no tsis tau. Kuaj seb tseem muaj thiab tsis qhib lwm qhov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>This file is too large: at most 40 MB are read. Split it up.</source>
        <translation type="unfinished">Daim file no loj dhau: nyeem txog 40 MB. Muab faib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Tilde ~</source>
        <translation type="unfinished">Tilde ~</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished">Unicode (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Unicode (UTF-16, big)</source>
        <translation type="unfinished">Unicode (UTF-16, big)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Unicode (UTF-16, little)</source>
        <translation type="unfinished">Unicode (UTF-16, little)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished">Unicode (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Value stays out</source>
        <translation type="unfinished">Nqi tsis nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>What was added to {cases} is undone.</source>
        <translation type="unfinished">Yam ntxiv rau {cases} raug thim lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Windows, Central European</source>
        <translation type="unfinished">Windows, Central European</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Windows, Western</source>
        <translation type="unfinished">Windows, Western</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>birthdate</source>
        <translation type="unfinished">hnub yug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>case number</source>
        <translation type="unfinished">tus lej rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>email</source>
        <translation type="unfinished">email</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>household</source>
        <translation type="unfinished">tsev neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>households</source>
        <translation type="unfinished">tsev neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>name</source>
        <translation type="unfinished">npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>note</source>
        <translation type="unfinished">lus sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>notes</source>
        <translation type="unfinished">lus sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>older case</source>
        <translation type="unfinished">rooj plaub qub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>older cases</source>
        <translation type="unfinished">rooj plaub qub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>phone</source>
        <translation type="unfinished">xov tooj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>row stays</source>
        <translation type="unfinished">kab nyob tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>rows stay</source>
        <translation type="unfinished">kab nyob tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>task</source>
        <translation type="unfinished">yam yuav ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>tasks</source>
        <translation type="unfinished">yam yuav ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>{cases} that came in are gone again.</source>
        <translation type="unfinished">{cases} uas nkag los ploj lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>{name} (hidden)</source>
        <translation type="unfinished">{name} (npog)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>{said}; taken back {when}</source>
        <translation type="unfinished">{said}; rho rov {when}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>{when}, by {who}</source>
        <translation type="unfinished">{when}, los ntawm {who}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/__init__.py"/>
        <source>Calendar</source>
        <translation type="unfinished">Daim hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished">Daim hnub (*.ics)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Month after</source>
        <translation type="unfinished">Hli tom qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Month before</source>
        <translation type="unfinished">Hli ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Nothing is due on this day.</source>
        <translation type="unfinished">Hnub no tsis muaj yuav ua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Save as calendar file …</source>
        <translation type="unfinished">Khaws ua file daim hnub …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view_model.py"/>
        <source>Late</source>
        <translation type="unfinished">Lig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view_model.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} txog {last}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view_model.py"/>
        <source>{what} begins</source>
        <translation type="unfinished">{what} pib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view_model.py"/>
        <source>{what} ends</source>
        <translation type="unfinished">{what} xaus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>A colleague with a store of their own gets the case as a sealed file.</source>
        <translation type="unfinished">Npoj yaig uas muaj nws chaw khaws tau rooj plaub ua ib daim file kaw ruaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Choose</source>
        <translation type="unfinished">Xaiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Erase for good</source>
        <translation type="unfinished">Lwv mus li</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Erase the case</source>
        <translation type="unfinished">Lwv rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Hand over</source>
        <translation type="unfinished">Cob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Hand the case over</source>
        <translation type="unfinished">Cob rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Reference of this case</source>
        <translation type="unfinished">Tus lej ntawm rooj plaub no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Send to another computer</source>
        <translation type="unfinished">Xa mus rau lwm lub computer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Somebody</source>
        <translation type="unfinished">Ib tug neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Type it to show that this case is meant.</source>
        <translation type="unfinished">Ntaus kom paub tseeb tias yog rooj plaub no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>What the owner of today keeps</source>
        <translation type="unfinished">Tus tswv tam sim no khaws dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Who takes it</source>
        <translation type="unfinished">Leej twg txais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Why</source>
        <translation type="unfinished">Vim li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>{name} owns this case.</source>
        <translation type="unfinished">{name} yog tus tswv rooj plaub no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>{said} Its owner or the supervisor can hand it over.</source>
        <translation type="unfinished">{said} Nws tus tswv los yog tus saib xyuas cob tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>{said} There is no colleague to hand it to yet.</source>
        <translation type="unfinished">{said} Tseem tsis muaj npoj yaig yuav cob rau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Amount in dollars</source>
        <translation type="unfinished">Nyiaj ua duas las</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Cancel</source>
        <translation type="unfinished">Tso tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Four digits</source>
        <translation type="unfinished">Plaub tus lej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>In a few words</source>
        <translation type="unfinished">Sau luv luv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Payment by</source>
        <translation type="unfinished">Them ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Save</source>
        <translation type="unfinished">Khaws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>What</source>
        <translation type="unfinished">Dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Write the amount in dollars, such as 100 or 41.50.</source>
        <translation type="unfinished">Sau nyiaj ua duas las, xws li 100 los yog 41.50.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_work.py"/>
        <source>It was taken off.</source>
        <translation type="unfinished">Muab tshem lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_work.py"/>
        <source>Noted with today's day.</source>
        <translation type="unfinished">Sau nrog hnub no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Add</source>
        <translation type="unfinished">Ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Add: {what}</source>
        <translation type="unfinished">Ntxiv: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Asked today</source>
        <translation type="unfinished">Nug hnub no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Change: {what}</source>
        <translation type="unfinished">Hloov: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Confirmed today</source>
        <translation type="unfinished">Paub tseeb hnub no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>None is recorded. Note it here, and Today reminds you before its time is up.</source>
        <translation type="unfinished">Tseem tsis tau teev. Sau ntawm no, Hnub no yuav qhia koj ua ntej tas sij hawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>None is recorded. Note the application day here, and Today reminds you before the form's thirty days are over.</source>
        <translation type="unfinished">Tseem tsis tau teev. Sau hnub thov ntawm no, Hnub no yuav qhia koj ua ntej peb caug hnub tas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Paid</source>
        <translation type="unfinished">Them lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Take off: {what}</source>
        <translation type="unfinished">Tshem: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/client_papers.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/client_papers.py"/>
        <source>Print for the client</source>
        <translation type="unfinished">Luam rau tus neeg thov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/client_papers.py"/>
        <source>Record the privacy warning</source>
        <translation type="unfinished">Sau tseg lus ceeb toom ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/client_papers.py"/>
        <source>The privacy warning is recorded.</source>
        <translation type="unfinished">Sau tseg lus ceeb toom lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Case {reference}. Ask first, then record what was said.</source>
        <translation type="unfinished">Rooj plaub {reference}. Nug ua ntej, ces teev yam hais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Empty: until the client takes it back.</source>
        <translation type="unfinished">Khoob: mus txog thaum nws rho rov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Enter the day the consent was given.</source>
        <translation type="unfinished">Sau hnub uas muab kev pom zoo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Given on</source>
        <translation type="unfinished">Muab hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>How it is given</source>
        <translation type="unfinished">Muab li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Limits the client sets</source>
        <translation type="unfinished">Kev txwv uas neeg tau kev pab teeb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Only if somebody else gives it for this person.</source>
        <translation type="unfinished">Tsuas yog thaum lwm tus muab rau tus neeg no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Person {n}</source>
        <translation type="unfinished">Tus neeg {n}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Read each one aloud</source>
        <translation type="unfinished">Nyeem txhua qho nrov nrov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Read this aloud</source>
        <translation type="unfinished">Nyeem qhov no nrov nrov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Record a consent</source>
        <translation type="unfinished">Teev ib qho kev pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Save consent</source>
        <translation type="unfinished">Khaws kev pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>The client got a copy today</source>
        <translation type="unfinished">Neeg tau kev pab tau daim luam hnub no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>This is what you were typing. It is not saved yet.</source>
        <translation type="unfinished">Qhov no yog yam koj ntaus. Tseem tsis tau khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Who gives it</source>
        <translation type="unfinished">Leej twg pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>Copy given today</source>
        <translation type="unfinished">Muab daim luam hnub no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>How the consent was taken back</source>
        <translation type="unfinished">Rho kev pom zoo rov li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>How, such as by phone</source>
        <translation type="unfinished">Li cas, xws li hu xov tooj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>No consent is recorded. Ask for it before you look into the client's facts.</source>
        <translation type="unfinished">Tseem tsis tau teev kev pom zoo. Thov ua ntej koj saib neeg tau kev pab tej xov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>Record consent</source>
        <translation type="unfinished">Teev kev pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>Record it</source>
        <translation type="unfinished">Teev tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Case {reference}. A call, a talk or a letter.</source>
        <translation type="unfinished">Rooj plaub {reference}. Hu, tham los yog ntawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Day</source>
        <translation type="unfinished">Hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Name at the other end</source>
        <translation type="unfinished">Npe tus tham nrog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Record a contact</source>
        <translation type="unfinished">Teev ib zaug tiv tauj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Save contact</source>
        <translation type="unfinished">Khaws kev tiv tauj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>What it was</source>
        <translation type="unfinished">Yog dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>What was said or agreed</source>
        <translation type="unfinished">Tau hais los yog pom zoo dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Add a document</source>
        <translation type="unfinished">Ntxiv ib daim ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Add document</source>
        <translation type="unfinished">Ntxiv ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Add to case</source>
        <translation type="unfinished">Ntxiv rau rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Documents</source>
        <translation type="unfinished">Ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>It came from outside: look at it first.</source>
        <translation type="unfinished">Tuaj sab nraud: saib ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Look at {document} here</source>
        <translation type="unfinished">Saib {document} ntawm no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>No document yet. Notices and proofs you add stay locked in this case.</source>
        <translation type="unfinished">Tseem tsis muaj ntawv. Ntawv ceeb toom thiab pov thawj koj ntxiv xauv hauv rooj plaub no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Open {document} with another program</source>
        <translation type="unfinished">Qhib {document} nrog lwm lub program</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Release {document}</source>
        <translation type="unfinished">Tso tawm {document}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Release …</source>
        <translation type="unfinished">Tso tawm …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Save {document} as a file</source>
        <translation type="unfinished">Khaws {document} ua ib daim file</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>What is it?</source>
        <translation type="unfinished">Yog dab tsi?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/door.py"/>
        <source>Back to the cases</source>
        <translation type="unfinished">Rov mus rau cov rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/door.py"/>
        <source>The case did not open</source>
        <translation type="unfinished">Rooj plaub qhib tsis tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/door.py"/>
        <source>This case is not open to you</source>
        <translation type="unfinished">Rooj plaub no tsis qhib rau koj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Change this note</source>
        <translation type="unfinished">Hloov lus sau tseg no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Open in the outbox</source>
        <translation type="unfinished">Qhib hauv thawv xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Read the whole mail</source>
        <translation type="unfinished">Nyeem tag nrho email</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Save changes</source>
        <translation type="unfinished">Khaws qhov hloov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Show all</source>
        <translation type="unfinished">Qhia tag nrho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Show the earlier versions</source>
        <translation type="unfinished">Qhia cov version qub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Version {number} · {author} · {time}</source>
        <translation type="unfinished">Version {number} · {author} · {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>edited</source>
        <translation type="unfinished">kho lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>All files (*)</source>
        <translation type="unfinished">Txhua daim file (*)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Copy the next field for MNsure's site</source>
        <translation type="unfinished">Luam lub npov tom ntej rau MNsure vev xaib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Next: {what}.</source>
        <translation type="unfinished">Txuas ntxiv: {what}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Nothing is recorded of this person yet.</source>
        <translation type="unfinished">Tseem tsis tau teev dab tsi txog tus neeg no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Print for the client …</source>
        <translation type="unfinished">Luam rau tus neeg thov …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Print or save the case summary</source>
        <translation type="unfinished">Luam los yog khaws lus sau luv ntawm rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Print the case summary</source>
        <translation type="unfinished">Luam tawm lus sau luv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Print …</source>
        <translation type="unfinished">Luam tawm …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Save as PDF …</source>
        <translation type="unfinished">Khaws ua PDF …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Save the case summary as a PDF</source>
        <translation type="unfinished">Khaws lus sau luv ua PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>{what} copied for MNsure's site.</source>
        <translation type="unfinished">Luam {what} rau MNsure vev xaib lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Back to the case</source>
        <translation type="unfinished">Rov mus rau rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>History</source>
        <translation type="unfinished">Keeb kwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>History of case {reference}</source>
        <translation type="unfinished">Keeb kwm rooj plaub {reference}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Make it again what it was after this change</source>
        <translation type="unfinished">Ua kom zoo li tom qab qhov hloov no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Make two again</source>
        <translation type="unfinished">Ua ob tug dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Nothing here is ever deleted: undoing and putting back are changes, too.</source>
        <translation type="unfinished">Ntawm no tsis rho dab tsi: thim thiab muab rov kuj yog qhov hloov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Put back</source>
        <translation type="unfinished">Muab rov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Show</source>
        <translation type="unfinished">Qhia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Show older changes</source>
        <translation type="unfinished">Qhia qhov hloov qub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Shows the hidden values; this is written into the log</source>
        <translation type="unfinished">Qhia yam npog; qhov no sau rau ntawv teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Undo</source>
        <translation type="unfinished">Thim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Undo: {what}</source>
        <translation type="unfinished">Thim: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>What was changed</source>
        <translation type="unfinished">Yam hloov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>What was changed is no longer kept.</source>
        <translation type="unfinished">Yam hloov tsis khaws lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>another computer</source>
        <translation type="unfinished">lwm lub computer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>this computer</source>
        <translation type="unfinished">lub computer no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Access changed</source>
        <translation type="unfinished">Hloov kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Agent of record or association changed</source>
        <translation type="unfinished">Hloov broker los yog kev txuas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Agent of record or association recorded</source>
        <translation type="unfinished">Teev broker los yog kev txuas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Brought in from a spreadsheet</source>
        <translation type="unfinished">Coj los ntawm spreadsheet</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case changed</source>
        <translation type="unfinished">Hloov rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case closed</source>
        <translation type="unfinished">Kaw rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case handed over</source>
        <translation type="unfinished">Cob rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case opened</source>
        <translation type="unfinished">Qhib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case opened again</source>
        <translation type="unfinished">Rov qhib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case package taken in</source>
        <translation type="unfinished">Txais pob rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Change undone</source>
        <translation type="unfinished">Thim qhov hloov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Consent recorded</source>
        <translation type="unfinished">Teev kev pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Consent taken back</source>
        <translation type="unfinished">Rho kev pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Contact recorded</source>
        <translation type="unfinished">Teev kev tiv tauj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Copy of the consent given</source>
        <translation type="unfinished">Muab daim luam kev pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Decided about two records of people</source>
        <translation type="unfinished">Txiav txim txog ob qho teev ntawm neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Decision about two records taken back</source>
        <translation type="unfinished">Thim kev txiav txim txog ob qho teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Document added</source>
        <translation type="unfinished">Ntxiv daim ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Document released from quarantine</source>
        <translation type="unfinished">Tso daim ntawv tawm ntawm cais tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Earlier version put back</source>
        <translation type="unfinished">Muab version qub rov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Import taken back</source>
        <translation type="unfinished">Thim qhov coj los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Mail from the desk filed</source>
        <translation type="unfinished">Khaws email ntawm chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Merge taken back</source>
        <translation type="unfinished">Thim kev sib sau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Note added</source>
        <translation type="unfinished">Ntxiv lus sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Note changed</source>
        <translation type="unfinished">Hloov lus sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Person saved</source>
        <translation type="unfinished">Khaws tus neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Put back on the case</source>
        <translation type="unfinished">Muab rov rau rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Submission to the desk</source>
        <translation type="unfinished">Qhov xa mus rau chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Taken off the case</source>
        <translation type="unfinished">Tshem tawm rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Task added</source>
        <translation type="unfinished">Ntxiv yam yuav ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Task changed</source>
        <translation type="unfinished">Hloov yam yuav ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Task done</source>
        <translation type="unfinished">Ua tiav yam yuav ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Task opened again</source>
        <translation type="unfinished">Rov qhib yam yuav ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Two records of a person made one</source>
        <translation type="unfinished">Ob qho teev ntawm ib tug ua ib qho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_work.py"/>
        <source>Case {case} is erased.</source>
        <translation type="unfinished">Rooj plaub {case} raug lwv lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_work.py"/>
        <source>The case now belongs to {name}.</source>
        <translation type="unfinished">Rooj plaub no yog {name} li lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_work.py"/>
        <source>The change was undone. The history keeps both.</source>
        <translation type="unfinished">Qhov hloov thim lawm. Keeb kwm khaws ob qho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_work.py"/>
        <source>The earlier version is in place again.</source>
        <translation type="unfinished">Version qub rov siv lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Add person</source>
        <translation type="unfinished">Ntxiv neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Change {name}</source>
        <translation type="unfinished">Hloov {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Copy the next field of {name} for MNsure's site (Ctrl+Shift+C)</source>
        <translation type="unfinished">Luam {name} lub npov tom ntej rau MNsure vev xaib (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Copy {what} for MNsure's site</source>
        <translation type="unfinished">Luam {what} rau MNsure vev xaib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Hide what is kept of {name}</source>
        <translation type="unfinished">Npog yam khaws txog {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Nobody yet. Add the people of this household.</source>
        <translation type="unfinished">Tseem tsis muaj leej twg. Ntxiv neeg hauv tsev neeg no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Nothing more is recorded yet.</source>
        <translation type="unfinished">Tseem tsis tau teev ntxiv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Show what is kept of {name}</source>
        <translation type="unfinished">Qhia yam khaws txog {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>Close case</source>
        <translation type="unfinished">Kaw rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>History, hand over, erase</source>
        <translation type="unfinished">Keeb kwm, cob, lwv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>No privacy warning</source>
        <translation type="unfinished">Tsis muaj lus ceeb toom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>Reopen</source>
        <translation type="unfinished">Rov qhib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>Submit to the desk</source>
        <translation type="unfinished">Xa mus rau chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_page.py"/>
        <source>Look at it</source>
        <translation type="unfinished">Saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>It came from outside. Look at it here first. Once released it can be opened with other programs, saved and sent on.</source>
        <translation type="unfinished">Nws tuaj sab nraud. Saib ntawm no ua ntej. Tso tawm lawm, qhib tau nrog lwm program, khaws thiab xa ntxiv tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>Keep it in quarantine</source>
        <translation type="unfinished">Khaws cais tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>Release it</source>
        <translation type="unfinished">Tso tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>Release this document?</source>
        <translation type="unfinished">Tso daim ntawv no tawm?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>The document is released.</source>
        <translation type="unfinished">Tso daim ntawv tawm lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>Your browser</source>
        <translation type="unfinished">Koj lub browser</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Ctrl+Enter</source>
        <translation type="unfinished">Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Ctrl+Enter saves it. It is kept as you type.</source>
        <translation type="unfinished">Ctrl+Enter khaws. Khaws thaum koj ntaus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Draft kept {time} · Ctrl+Enter saves</source>
        <translation type="unfinished">Khaws daim sau {time} · Ctrl+Enter khaws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>New note</source>
        <translation type="unfinished">Lus sau tseg tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Save note</source>
        <translation type="unfinished">Khaws lus sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>This is what you were typing. It is not saved as a note yet.</source>
        <translation type="unfinished">Qhov no yog yam koj ntaus. Tseem tsis tau khaws ua lus sau tseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Write a note (N)</source>
        <translation type="unfinished">Sau lus tseg (N)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_templates.py"/>
        <source>Note templates</source>
        <translation type="unfinished">Qauv lus sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/papers_form.py"/>
        <source>Add to the checklist</source>
        <translation type="unfinished">Ntxiv rau daim teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/papers_form.py"/>
        <source>By</source>
        <translation type="unfinished">Ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/papers_form.py"/>
        <source>Papers that are asked for</source>
        <translation type="unfinished">Ntaub ntawv uas nug txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/people.py"/>
        <source>The changes to this person were dropped.</source>
        <translation type="unfinished">Qhov hloov txog tus neeg no raug tso tseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/people.py"/>
        <source>The person was saved.</source>
        <translation type="unfinished">Khaws tus neeg lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>An email address looks like name@example.org.</source>
        <translation type="unfinished">Email zoo li name@example.org.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Enter the first name.</source>
        <translation type="unfinished">Sau lub npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Enter the phone or email for that, too.</source>
        <translation type="unfinished">Sau xov tooj los yog email thiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>This is not a day. Check month, day and year.</source>
        <translation type="unfinished">Qhov no tsis yog hnub. Kuaj hli, hnub thiab xyoo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Use digits and dashes only.</source>
        <translation type="unfinished">Siv lej thiab kab (-) xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Write the area code too, such as 651-555-0134.</source>
        <translation type="unfinished">Sau area code thiab, xws li 651-555-0134.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Write the kind, then the number, such as MNsure 10234567.</source>
        <translation type="unfinished">Sau hom, ces tus lej, xws li MNsure 10234567.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Add a person</source>
        <translation type="unfinished">Ntxiv ib tug neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Case {reference}. Only the first name is needed; fill in what you know.</source>
        <translation type="unfinished">Rooj plaub {reference}. Npe xwb yuav tsum muaj; sau yam koj paub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Change a person</source>
        <translation type="unfinished">Hloov ib tug neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>How to reach this person</source>
        <translation type="unfinished">Tiv tauj tus neeg no li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Jr.</source>
        <translation type="unfinished">Jr.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>MM/DD/YYYY</source>
        <translation type="unfinished">MM/DD/YYYY</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>MNsure 10234567</source>
        <translation type="unfinished">MNsure 10234567</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Maiden name, nickname or other spelling, with commas between them.</source>
        <translation type="unfinished">Xeem qub, npe menyuam yaus los yog lwm yam sau, muaj comma nruab nrab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Month, day, year, such as 04/09/1988.</source>
        <translation type="unfinished">Hli, hnub, xyoo, xws li 04/09/1988.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Xav tau neeg txhais lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Newborn, no Social Security number yet</source>
        <translation type="unfinished">Menyuam mos, tseem tsis muaj Social Security</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Numbers of the state</source>
        <translation type="unfinished">Xeev cov lej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Only if the task needs it.</source>
        <translation type="unfinished">Tsuas yog thaum xav tau xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Optional. {help}</source>
        <translation type="unfinished">Tsis yuam. {help}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Save person</source>
        <translation type="unfinished">Khaws tus neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>The kind, then the number, with commas between them.</source>
        <translation type="unfinished">Hom, ces tus lej, muaj comma nruab nrab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Next page</source>
        <translation type="unfinished">Phab tom qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Opening the document</source>
        <translation type="unfinished">Tab tom qhib daim ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Page before</source>
        <translation type="unfinished">Phab ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">Phab {page} ntawm {pages}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Picture of the document</source>
        <translation type="unfinished">Duab ntawm daim ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>There is more in this document than is shown here.</source>
        <translation type="unfinished">Daim ntawv no muaj ntau tshaj qhia ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>A draft, and the sheet says so: a certified translator has to review it before it is used. Your office can put the reviewed text in its place.</source>
        <translation type="unfinished">Tseem yog lus ntawv sim, thiab daim ntawv hais li ntawd: tus txhais lus muaj ntawv pov thawj yuav tsum xyuas ua ntej siv. Koj chaw ua haujlwm muab cov lus xyuas lawm los hloov tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Day and time</source>
        <translation type="unfinished">Hnub thiab sij hawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Day, time and place. It does not say what it is about.</source>
        <translation type="unfinished">Hnub, sij hawm thiab chaw. Tsis hais txog dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Empty: your office.</source>
        <translation type="unfinished">Tsis sau: koj chaw ua haujlwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>How</source>
        <translation type="unfinished">Li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Open to print</source>
        <translation type="unfinished">Qhib los luam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Place</source>
        <translation type="unfinished">Chaw</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>The newest consent of this case as a copy, or an empty form to sign.</source>
        <translation type="unfinished">Kev tso cai tshiab tshaj ntawm rooj plaub no ua daim luam, los yog daim ntawv dawb los kos npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>The papers on this case's checklist that are still asked for.</source>
        <translation type="unfinished">Cov ntaub ntawv hauv daim ntawv teev uas tseem nug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>The steps after you sent something, with the days that matter.</source>
        <translation type="unfinished">Cov kauj ruam tom qab koj xa, nrog cov hnub tseem ceeb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>There is no text in this language yet. English is printed.</source>
        <translation type="unfinished">Tseem tsis muaj lus ua hom lus no. Luam ua lus Askiv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>What to print</source>
        <translation type="unfinished">Luam dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>What you ask and why, to keep at home.</source>
        <translation type="unfinished">Yam koj nug thiab vim li cas, khaws tom tsev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>With the client's name</source>
        <translation type="unfinished">Nrog tus neeg thov lub npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Write the day and time first.</source>
        <translation type="unfinished">Sau hnub thiab sij hawm ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Consent ended</source>
        <translation type="unfinished">Kev pom zoo tas lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Consent ends soon</source>
        <translation type="unfinished">Kev pom zoo yuav tas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Consent of {day}</source>
        <translation type="unfinished">Kev pom zoo {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Copy given {day}</source>
        <translation type="unfinished">Muab daim luam {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Done {day} · {name}</source>
        <translation type="unfinished">Tiav {day} · {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Due {day}</source>
        <translation type="unfinished">Txog hnub {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Ends soon</source>
        <translation type="unfinished">Yuav tas sai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>In force</source>
        <translation type="unfinished">Siv tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Last day: {day}.</source>
        <translation type="unfinished">Hnub kawg: {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Late, due {day}</source>
        <translation type="unfinished">Lig, txog hnub {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Limits: {limits}</source>
        <translation type="unfinished">Kev txwv: {limits}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>No consent</source>
        <translation type="unfinished">Tsis muaj kev pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>No copy given yet</source>
        <translation type="unfinished">Tseem tsis tau muab daim luam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Not before: {day}.</source>
        <translation type="unfinished">Tsis pub ua ntej: {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Taken back {day}</source>
        <translation type="unfinished">Rho rov {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Until {day}</source>
        <translation type="unfinished">Txog {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>With {name}.</source>
        <translation type="unfinished">Nrog {name}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>{name}, {day}</source>
        <translation type="unfinished">{name}, {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The consent is recorded as taken back.</source>
        <translation type="unfinished">Teev tias rho kev pom zoo rov lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The consent was saved.</source>
        <translation type="unfinished">Khaws kev pom zoo lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The contact was saved.</source>
        <translation type="unfinished">Khaws kev tiv tauj lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The task is done.</source>
        <translation type="unfinished">Ua tiav lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The task is open again.</source>
        <translation type="unfinished">Yam yuav ua rov qhib lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The task was taken off.</source>
        <translation type="unfinished">Yam yuav ua raug tshem lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>What you were typing was dropped.</source>
        <translation type="unfinished">Yam koj ntaus raug tso tseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Add task</source>
        <translation type="unfinished">Ntxiv yam yuav ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Another last day</source>
        <translation type="unfinished">Lwm hnub kawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Checklist of papers</source>
        <translation type="unfinished">Daim teev ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Done: {task}</source>
        <translation type="unfinished">Tiav: {task}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Enter the day: the deadline follows from it.</source>
        <translation type="unfinished">Sau hnub: hnub kawg suav los ntawm ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Nothing to do is noted. A task with a day shows on Today a week before.</source>
        <translation type="unfinished">Tsis muaj yam yuav ua. Yam muaj hnub nyob Hnub no ib lim tiam ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Save task</source>
        <translation type="unfinished">Khaws yam yuav ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Take off: {task}</source>
        <translation type="unfinished">Tshem: {task}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Tasks</source>
        <translation type="unfinished">Yam yuav ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Which deadline</source>
        <translation type="unfinished">Hnub kawg twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Calls</source>
        <translation type="unfinished">Kev hu</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Desk messages</source>
        <translation type="unfinished">Xov ntawm chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Notes</source>
        <translation type="unfinished">Lus sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Nothing has happened on this case yet. Begin with a note about your first talk.</source>
        <translation type="unfinished">Rooj plaub no tseem tsis muaj dab tsi. Pib nrog lus sau tseg txog thawj zaug tham.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Nothing of this kind yet.</source>
        <translation type="unfinished">Tseem tsis muaj hom no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Record a call, a talk or a letter</source>
        <translation type="unfinished">Teev ib zaug hu, tham los yog ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Show older entries</source>
        <translation type="unfinished">Qhia cov qub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Timeline</source>
        <translation type="unfinished">Raws sij hawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>You may read this case. To write, ask your supervisor for access.</source>
        <translation type="unfinished">Koj nyeem tau rooj plaub no. Kom sau tau, thov koj tus saib xyuas kev nkag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Both records are back.</source>
        <translation type="unfinished">Ob qho teev rov los lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Kept as one person in two cases.</source>
        <translation type="unfinished">Khaws ua ib tug neeg nyob ob rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Kept as two people.</source>
        <translation type="unfinished">Khaws ua ob tug neeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Make one of both</source>
        <translation type="unfinished">Ua ob tug ua ib tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>No people were merged on this case.</source>
        <translation type="unfinished">Rooj plaub no tsis tau muab neeg sib sau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Open {reference}</source>
        <translation type="unfinished">Qhib {reference}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Perhaps the same person</source>
        <translation type="unfinished">Tej zaum tib tug neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Same person</source>
        <translation type="unfinished">Tib tug neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Take the last merge of people on this case back</source>
        <translation type="unfinished">Thim kev sib sau neeg kawg hauv rooj plaub no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>The two records are one now.</source>
        <translation type="unfinished">Ob qho teev ua ib qho lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>duplicate same person split</source>
        <translation type="unfinished">duplicate same person split tib tug neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>first name</source>
        <translation type="unfinished">npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>{who} on case {reference} has the same {why}.</source>
        <translation type="unfinished">{who} hauv rooj plaub {reference} muaj tib {why}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>{who} on this case has the same {why}.</source>
        <translation type="unfinished">{who} hauv rooj plaub no muaj tib {why}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>Note saved {time}.</source>
        <translation type="unfinished">Khaws lus sau tseg {time}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>The case is closed.</source>
        <translation type="unfinished">Rooj plaub kaw lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>The case is open again.</source>
        <translation type="unfinished">Rooj plaub rov qhib lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>Who may see this case</source>
        <translation type="unfinished">Leej twg pom tau rooj plaub no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>Write a note</source>
        <translation type="unfinished">Sau lus tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Came from outside and is in quarantine: look at it, then release it.</source>
        <translation type="unfinished">Tuaj sab nraud thiab cais tseg: saib, ces tso tawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Came from outside and was released.</source>
        <translation type="unfinished">Tuaj sab nraud thiab tso tawm lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>From outside. Pictures and whatever loads are left out; links say where they go.</source>
        <translation type="unfinished">Tuaj sab nraud. Tsis qhia duab thiab yam load; link qhia mus qhov twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>From the desk</source>
        <translation type="unfinished">Los ntawm chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Hidden while names are hidden. Ctrl+H shows it.</source>
        <translation type="unfinished">Npog thaum npog npe. Ctrl+H qhia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Open</source>
        <translation type="unfinished">Qhib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Owner {name}</source>
        <translation type="unfinished">Tus tswv {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Reply of the desk</source>
        <translation type="unfinished">Lus teb ntawm chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>The answer is due {due}.</source>
        <translation type="unfinished">Yuav tsum teb ua ntej {due}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>The answer was due {due}: {days} late.</source>
        <translation type="unfinished">Yuav tsum teb ua ntej {due}: lig {days}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>There is more in this mail than is shown here.</source>
        <translation type="unfinished">Email no muaj ntau tshaj qhia ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>This is only a notice: the desk's own words are encrypted and wait in your browser. Read them there, then file them in the outbox: “A reply came another way”.</source>
        <translation type="unfinished">Qhov no yog ntawv ceeb toom xwb: chaw pab cov lus encrypt thiab tos hauv koj browser. Nyeem nyob ntawd, ces khaws hauv thawv xa: “Ib lo lus teb tuaj lwm txoj kev”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Unknown</source>
        <translation type="unfinished">Tsis paub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>age {age}</source>
        <translation type="unfinished">hnub nyoog {age}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>attachment</source>
        <translation type="unfinished">ntawv txuas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>attachments</source>
        <translation type="unfinished">ntawv txuas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>business day</source>
        <translation type="unfinished">hnub ua hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>business days</source>
        <translation type="unfinished">hnub ua hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>in quarantine</source>
        <translation type="unfinished">cais tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>interpreter</source>
        <translation type="unfinished">neeg txhais lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>prefers {way}</source>
        <translation type="unfinished">nyiam {way}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>{files} stayed in the mail: too large, or a whole mail.</source>
        <translation type="unfinished">{files} nyob hauv tsab email: loj dhau, los yog tag nrho email.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>{kind} added</source>
        <translation type="unfinished">Ntxiv {kind}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>A draft: no certified translator has checked these words. English counts.</source>
        <translation type="unfinished">Lus ntawv sim: tsis tau muaj tus txhais lus muaj ntawv pov thawj xyuas. Lus Askiv suav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>Case {reference}. Read it before you ask for facts.</source>
        <translation type="unfinished">Rooj plaub {reference}. Nyeem ua ntej koj nug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>Enter the day it was given.</source>
        <translation type="unfinished">Sau hnub uas muab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>How it was given</source>
        <translation type="unfinished">Muab li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>Print it</source>
        <translation type="unfinished">Luam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>The whole household</source>
        <translation type="unfinished">Tag nrho tsev neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>These are our own plain words on what Minnesota's law asks. Give the client MNsure's own privacy warnings as well.</source>
        <translation type="unfinished">Cov no yog peb tus kheej cov lus yooj yim raws li Minnesota txoj cai. Muab MNsure cov lus ceeb toom rau tus neeg thov thiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>To whom</source>
        <translation type="unfinished">Rau leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>By {name}</source>
        <translation type="unfinished">Los ntawm {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>Given {day}</source>
        <translation type="unfinished">Muab rau {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>None is recorded. Read it before you ask for facts.</source>
        <translation type="unfinished">Tsis tau sau tseg. Nyeem ua ntej koj nug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>Record warning</source>
        <translation type="unfinished">Sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>To {name}</source>
        <translation type="unfinished">Rau {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>{way}, in {language}</source>
        <translation type="unfinished">{way}, ua lus {language}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/__init__.py"/>
        <source>Cases</source>
        <translation type="unfinished">Rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>A case holds one household: its people, notes, documents and what you send to the desk. It stays on this computer, locked with your passphrase.</source>
        <translation type="unfinished">Ib rooj plaub muaj ib tsev neeg: nws cov neeg, lus sau tseg, ntawv thiab yam koj xa rau chaw pab. Nws nyob hauv computer no, xauv nrog koj kab lus zais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>Create the first case</source>
        <translation type="unfinished">Tsim thawj rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>No case fits</source>
        <translation type="unfinished">Tsis muaj rooj plaub haum</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>No case yet</source>
        <translation type="unfinished">Tseem tsis muaj rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>Nothing fits your search and filters. Closed cases show when “Closed” is on.</source>
        <translation type="unfinished">Tsis muaj dab tsi haum koj kev nrhiav. Rooj plaub kaw pom thaum “Kaw lawm” qhib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>Show all my cases</source>
        <translation type="unfinished">Qhia tag nrho kuv rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/filters.py"/>
        <source>Clear</source>
        <translation type="unfinished">Lwv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/filters.py"/>
        <source>Kind of request</source>
        <translation type="unfinished">Hom kev thov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/filters.py"/>
        <source>Waiting for an answer</source>
        <translation type="unfinished">Tos lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>Create case</source>
        <translation type="unfinished">Tsim rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>New case</source>
        <translation type="unfinished">Rooj plaub tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>What it is about</source>
        <translation type="unfinished">Hais txog dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>such as Mai</source>
        <translation type="unfinished">xws li Mai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>such as Xiong</source>
        <translation type="unfinished">xws li Xiong</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>such as Xiong family</source>
        <translation type="unfinished">xws li tsev neeg Xiong</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>such as renewal</source>
        <translation type="unfinished">xws li rov ua dua tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>References only, no names …</source>
        <translation type="unfinished">Tus lej qhia xwb, tsis muaj npe …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>Save the case list as a table</source>
        <translation type="unfinished">Khaws daim teev rooj plaub ua daim kem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>Save this list as a table</source>
        <translation type="unfinished">Khaws daim teev no ua daim kem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>With the households' names …</source>
        <translation type="unfinished">Nrog npe tsev neeg …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>export csv excel</source>
        <translation type="unfinished">xa tawm export csv excel</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>&amp;Filters</source>
        <translation type="unfinished">Lim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>&amp;Filters ({n})</source>
        <translation type="unfinished">Lim ({n})</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>&amp;New case</source>
        <translation type="unfinished">Rooj plaub tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Changed</source>
        <translation type="unfinished">Hloov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Found in</source>
        <translation type="unfinished">Pom hauv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Search cases</source>
        <translation type="unfinished">Nrhiav rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Search names, numbers, notes</source>
        <translation type="unfinished">Nrhiav npe, tus lej, lus sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Take in a package</source>
        <translation type="unfinished">Txais ib pob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Try again</source>
        <translation type="unfinished">Sim dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Your cases</source>
        <translation type="unfinished">Koj cov rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>household family create</source>
        <translation type="unfinished">tsev neeg tsim household family create</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>{n}, more below</source>
        <translation type="unfinished">{n}, muaj ntxiv hauv qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>A newer search took its place.</source>
        <translation type="unfinished">Kev nrhiav tshiab los hloov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Any day</source>
        <translation type="unfinished">Txhua hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Any desk</source>
        <translation type="unfinished">Txhua chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Any kind</source>
        <translation type="unfinished">Txhua hom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Anyone</source>
        <translation type="unfinished">Leej twg los tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>In the next 30 days</source>
        <translation type="unfinished">Hauv 30 hnub tom ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>In the next 7 days</source>
        <translation type="unfinished">Hauv 7 hnub tom ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>My own cases</source>
        <translation type="unfinished">Kuv rooj plaub xwb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Overdue</source>
        <translation type="unfinished">Dhau hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Today or overdue</source>
        <translation type="unfinished">Hnub no los yog dhau hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>{family} family</source>
        <translation type="unfinished">Tsev neeg {family}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/__init__.py"/>
        <source>Clients</source>
        <translation type="unfinished">Neeg tau kev pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Ask the desk</source>
        <translation type="unfinished">Nug chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Back to the list</source>
        <translation type="unfinished">Rov mus rau daim teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Enter opens the message in full.</source>
        <translation type="unfinished">Enter qhib tag nrho tsab xov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Keep the rest as drafts</source>
        <translation type="unfinished">Khaws cov seem ua daim sau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Making the messages …</source>
        <translation type="unfinished">Tab tom ua cov xov …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Messages</source>
        <translation type="unfinished">Tsab xov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Missing in some, and the same for all of them:</source>
        <translation type="unfinished">Tu hauv qee qho, thiab ib yam rau tag nrho:</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Put it into all of them</source>
        <translation type="unfinished">Muab rau hauv tag nrho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Send</source>
        <translation type="unfinished">Xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Sending …</source>
        <translation type="unfinished">Tab tom xa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>What goes, or what it needs</source>
        <translation type="unfinished">Xa dab tsi, los yog tu dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>What is it about?</source>
        <translation type="unfinished">Hais txog dab tsi?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>client</source>
        <translation type="unfinished">neeg tau kev pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>clients</source>
        <translation type="unfinished">neeg tau kev pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>draft was kept</source>
        <translation type="unfinished">daim sau khaws lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>drafts were kept</source>
        <translation type="unfinished">daim sau khaws lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>message was sent</source>
        <translation type="unfinished">tsab xov xa lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>messages were sent</source>
        <translation type="unfinished">tsab xov xa lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>{many}. Today shows them.</source>
        <translation type="unfinished">{many}. Hnub no qhia lawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Cases with no association yet</source>
        <translation type="unfinished">Cov rooj plaub tseem tsis muaj kev koom tes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Enter starts one.</source>
        <translation type="unfinished">Enter pib ib qho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Last change</source>
        <translation type="unfinished">Hloov zaum kawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>No agent of record yet · {cases}</source>
        <translation type="unfinished">Tseem tsis muaj neeg sawv cev · {cases}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>No association yet · {cases}</source>
        <translation type="unfinished">Tseem tsis muaj kev koom tes · {cases}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Open cases for which no agent of record is noted. Enter starts one.</source>
        <translation type="unfinished">Cov rooj plaub qhib uas tsis tau sau tus neeg sawv cev. Enter pib ib tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Open cases for which no association is noted. Enter starts one.</source>
        <translation type="unfinished">Cov rooj plaub qhib uas tsis tau sau kev koom tes. Enter pib ib qho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Start agent of record</source>
        <translation type="unfinished">Pib tus neeg sawv cev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Start association</source>
        <translation type="unfinished">Pib kev koom tes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Any program</source>
        <translation type="unfinished">Txhua kev pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Any year</source>
        <translation type="unfinished">Txhua xyoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Ask the desk about the chosen clients</source>
        <translation type="unfinished">Nug chaw pab txog cov neeg xaiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Choose one or more clients in the list first.</source>
        <translation type="unfinished">Xaiv ib tug los yog ntau tug hauv daim teev ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Clock</source>
        <translation type="unfinished">Moos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Compare with a list</source>
        <translation type="unfinished">Muab piv nrog ib daim teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Enrolled</source>
        <translation type="unfinished">Sau npe lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Go to Cases</source>
        <translation type="unfinished">Mus rau Rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>My cases</source>
        <translation type="unfinished">Kuv rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Nobody fits</source>
        <translation type="unfinished">Tsis muaj leej twg haum</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Not paid</source>
        <translation type="unfinished">Tsis tau them</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Nothing fits your search and filters.</source>
        <translation type="unfinished">Tsis muaj dab tsi haum koj kev nrhiav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Nothing is recorded yet</source>
        <translation type="unfinished">Tseem tsis tau teev dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Open a case and note in its left column where you are agent of record, or that the case is associated with you. It shows here with the day by which to act.</source>
        <translation type="unfinished">Qhib ib rooj plaub thiab sau hauv kem sab laug qhov twg koj yog broker sau npe tseg, los yog rooj plaub txuas nrog koj. Nws qhia ntawm no nrog hnub yuav tsum ua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Search clients</source>
        <translation type="unfinished">Nrhiav neeg tau kev pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Search names, references, carriers</source>
        <translation type="unfinished">Nrhiav npe, tus lej, tuam txhab pov hwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Shift or Ctrl choose several.</source>
        <translation type="unfinished">Shift los yog Ctrl xaiv ntau qho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Year</source>
        <translation type="unfinished">Xyoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>batch status agent of record association</source>
        <translation type="unfinished">nug ntau tus batch status agent of record association</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>{chosen} of {all} chosen</source>
        <translation type="unfinished">Xaiv {chosen} ntawm {all}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>All that were ready are sent.</source>
        <translation type="unfinished">Xa tag nrho cov npaj txhij lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Ask the desk about {clients}</source>
        <translation type="unfinished">Nug chaw pab txog {clients}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Book of clients</source>
        <translation type="unfinished">Phau neeg tau kev pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>By hand</source>
        <translation type="unfinished">Ua tes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Cannot go</source>
        <translation type="unfinished">Mus tsis tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Goes: {labels}</source>
        <translation type="unfinished">Mus: {labels}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Half written</source>
        <translation type="unfinished">Sau tau ib nrab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>In the next 14 days</source>
        <translation type="unfinished">Hauv 14 hnub tom ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>In the next 60 days</source>
        <translation type="unfinished">Hauv 60 hnub tom ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>In the outbox</source>
        <translation type="unfinished">Hauv thawv xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Late, {days}</source>
        <translation type="unfinished">Lig, {days}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>My clients</source>
        <translation type="unfinished">Kuv cov neeg tau kev pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>None is ready yet: each line says what it needs.</source>
        <translation type="unfinished">Tseem tsis muaj qho npaj txhij: txhua kab qhia tias tu dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Ready</source>
        <translation type="unfinished">Npaj txhij</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Send {messages} securely to {desk}</source>
        <translation type="unfinished">Xa {messages} ruaj ntseg rau {desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Something is missing</source>
        <translation type="unfinished">Tseem tu ib yam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Which cases are associated with you, what is to be sent, and what is paid.</source>
        <translation type="unfinished">Rooj plaub twg txuas nrog koj, yuav xa dab tsi, thiab them dab tsi lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Who is agent of record where, and what runs out when.</source>
        <translation type="unfinished">Leej twg yog broker sau npe qhov twg, thiab dab tsi tas thaum twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>message</source>
        <translation type="unfinished">tsab xov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>messages</source>
        <translation type="unfinished">tsab xov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/__init__.py"/>
        <source>Set up your office</source>
        <translation type="unfinished">Teeb nej hoob kas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>I have it on paper, in a safe place away from this computer.</source>
        <translation type="unfinished">Kuv muaj hauv ntawv, nyob qhov ruaj ntseg deb ntawm computer no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>Save the recovery key</source>
        <translation type="unfinished">Khaws yuam sij cawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>Saved. Print it, then delete the file: it opens the store.</source>
        <translation type="unfinished">Khaws lawm. Luam, ces rho daim file: nws qhib chaw khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>This key opens the store when every passphrase is forgotten. It is shown only now. Print it, lock it away, and delete any copy on a computer.</source>
        <translation type="unfinished">Tus yuam sij no qhib chaw khaws thaum tsis nco qab txhua kab lus zais. Qhia tam sim no xwb. Luam tawm, xauv cia, thiab rho txhua daim luam hauv computer.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>Write it down by hand, group by group, and compare.</source>
        <translation type="unfinished">Sau tes, ib pawg zuj zus, thiab muab piv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>As the first person you hold all of them. You can share them out when colleagues join.</source>
        <translation type="unfinished">Koj yog thawj tus, koj tuav tag nrho. Faib tau thaum npoj yaig tuaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Four or more words that do not belong together are easy to type and hard to guess. Nobody can look your passphrase up, not even your IT.</source>
        <translation type="unfinished">Plaub lo lus los yog ntau dua uas tsis sib txuas ntaus yooj yim thiab twv nyuaj. Tsis muaj leej twg nrhiav tau koj kab lus zais, txawm IT.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Office name</source>
        <translation type="unfinished">Npe hoob kas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Passphrase</source>
        <translation type="unfinished">Kab lus zais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>The same again</source>
        <translation type="unfinished">Ib yam dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation type="unfinished">Ob kab lus zais sib txawv. Ntaus kab thib ob dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>This is not the same as above.</source>
        <translation type="unfinished">Qhov no tsis zoo li saum toj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>You are a</source>
        <translation type="unfinished">Koj yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Your name</source>
        <translation type="unfinished">Koj npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Your roles</source>
        <translation type="unfinished">Koj tej luag hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>{0}. The desk asks for it.</source>
        <translation type="unfinished">{0}. Chaw pab nug qhov no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Filling the practice office …</source>
        <translation type="unfinished">Tab tom ua hoob kas xyaum …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Make the office</source>
        <translation type="unfinished">Tsim hoob kas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Making the keys …</source>
        <translation type="unfinished">Tab tom ua yuam sij …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Next</source>
        <translation type="unfinished">Tom ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Open AssisterDesk</source>
        <translation type="unfinished">Qhib AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Practice: everything is filled in. Change what you like, or just go on.</source>
        <translation type="unfinished">Xyaum: sau tag nrho lawm. Hloov yam koj xav, los yog mus ntxiv xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Recovery key</source>
        <translation type="unfinished">Yuam sij cawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>This takes about two minutes. Everything stays on this computer, encrypted.</source>
        <translation type="unfinished">Qhov no siv li ob feeb. Txhua yam nyob hauv computer no, encrypt.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>You</source>
        <translation type="unfinished">Koj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/__init__.py"/>
        <source>New passphrase</source>
        <translation type="unfinished">Kab lus zais tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>A new passphrase</source>
        <translation type="unfinished">Ib kab lus zais tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Back to sign-in</source>
        <translation type="unfinished">Rov mus nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Choose the name</source>
        <translation type="unfinished">Xaiv lub npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Choose the name.</source>
        <translation type="unfinished">Xaiv lub npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Not changed</source>
        <translation type="unfinished">Tsis tau hloov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>On the sheet that was printed when the office was set up.</source>
        <translation type="unfinished">Hauv daim ntawv luam thaum teeb hoob kas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Set the new passphrase</source>
        <translation type="unfinished">Teeb kab lus zais tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>The information owner keeps the recovery key. Let the person type the passphrase. Their mailbox password has to be typed again afterwards.</source>
        <translation type="unfinished">Tus tswv ntaub ntawv tuav yuam sij cawm. Cia tus neeg ntaus kab lus zais. Tom qab yuav tsum ntaus nws lo lus zais mailbox dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>The new passphrase opens the store from now on. Backups made before still open with the old one.</source>
        <translation type="unfinished">Kab lus zais tshiab qhib chaw khaws txij no mus. Luam tseg ua ntej tseem qhib nrog kab qub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Type the recovery key.</source>
        <translation type="unfinished">Ntaus yuam sij cawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Who needs a new passphrase</source>
        <translation type="unfinished">Leej twg xav tau kab lus zais tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/__init__.py"/>
        <source>The gate</source>
        <translation type="unfinished">Rooj vag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>Copied text stays on the clipboard for at most (seconds)</source>
        <translation type="unfinished">Ntawv luam tseg nyob hauv clipboard ntev tshaj plaws (vib nas this)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>From 5 to {most} seconds.</source>
        <translation type="unfinished">Txij 5 txog {most} vib nas this.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>Not saved</source>
        <translation type="unfinished">Tsis tau khaws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>Save the rules</source>
        <translation type="unfinished">Khaws cov cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>The office's rules</source>
        <translation type="unfinished">Hoob kas cov cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>There is no warning here that could be gone past.</source>
        <translation type="unfinished">Tsis muaj lus ceeb toom ntawm no uas hla tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>They hold for everybody in this office from the moment you save them, and the access log says who changed what.</source>
        <translation type="unfinished">Lawv siv rau txhua tus hauv hoob kas no txij thaum koj khaws, thiab phau teev kev saib hais tias leej twg hloov dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>What takes one past a warning</source>
        <translation type="unfinished">Yam ua rau hla tau lus ceeb toom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>Who may teach the gate that a value is nobody's</source>
        <translation type="unfinished">Leej twg qhia tau rooj vag tias ib yam tsis yog leej twg li</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>{way}: open</source>
        <translation type="unfinished">{way}: qhib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Change the rules</source>
        <translation type="unfinished">Hloov cov cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Choose first what the gate takes it for.</source>
        <translation type="unfinished">Xaiv ua ntej rooj vag xav tias yog dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Do not warn of it again</source>
        <translation type="unfinished">Tsis txhob ceeb toom dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Never personal in this office</source>
        <translation type="unfinished">Tsis ntiag tug hauv hoob kas no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Nothing yet. When the gate warns of something that is nobody's, such as your clinic's own front desk, it can be taught here.</source>
        <translation type="unfinished">Tseem tsis muaj. Thaum rooj vag ceeb toom txog ib yam uas tsis yog leej twg li, xws li nej lub chaw kho mob tus neeg tos qhua, qhia tau ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Revoked</source>
        <translation type="unfinished">Thim cai lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>The gate does not warn of it any more.</source>
        <translation type="unfinished">Rooj vag tsis ceeb toom txog nws lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>The gate warns of it again.</source>
        <translation type="unfinished">Rooj vag rov ceeb toom txog nws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>The new rules hold for everybody in this office.</source>
        <translation type="unfinished">Cov cai tshiab siv rau txhua tus hauv hoob kas no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>The value, as it is written</source>
        <translation type="unfinished">Tus nqi, raws li sau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Warn again</source>
        <translation type="unfinished">Ceeb toom dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Warn of {value} again</source>
        <translation type="unfinished">Ceeb toom txog {value} dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Ways out that do not encrypt</source>
        <translation type="unfinished">Kev tawm uas tsis encrypt</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>What counts as personal data</source>
        <translation type="unfinished">Dab tsi yog ntaub ntawv ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>What does the gate take it for?</source>
        <translation type="unfinished">Rooj vag xav tias yog dab tsi?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>What leaves by which way, and what is never personal here.</source>
        <translation type="unfinished">Dab tsi tawm txoj kev twg, thiab dab tsi tsis ntiag tug ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Why is it nobody's?</source>
        <translation type="unfinished">Vim li cas tsis yog leej twg li?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>A reason in words</source>
        <translation type="unfinished">Ib qho laj thawj sau ua lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>A tick</source>
        <translation type="unfinished">Kos ib lub cim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>A warning here cannot be gone past.</source>
        <translation type="unfinished">Lus ceeb toom ntawm no hla tsis tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>Closed by your office's policy. Nothing leaves here.</source>
        <translation type="unfinished">Kaw raws nej hoob kas txoj cai. Tsis muaj dab tsi tawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>Copied text stays on the clipboard for at most</source>
        <translation type="unfinished">Ntawv luam tseg nyob hauv clipboard ntev tshaj plaws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>No warning. One line in the log for each person.</source>
        <translation type="unfinished">Tsis ceeb toom. Ib kab hauv ntawv teev rau txhua tus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>Past a warning: {ways}.</source>
        <translation type="unfinished">Hla lus ceeb toom: {ways}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>Revoked by {who}, {when}.</source>
        <translation type="unfinished">Thim los ntawm {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>The button alone</source>
        <translation type="unfinished">Lub khawm xwb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>The gate is taught by</source>
        <translation type="unfinished">Tus qhia rooj vag yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>by saying that it is not personal data</source>
        <translation type="unfinished">hais tias tsis yog ntaub ntawv ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>by the button alone</source>
        <translation type="unfinished">nias lub khawm xwb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>nobody</source>
        <translation type="unfinished">tsis muaj leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>somebody who left</source>
        <translation type="unfinished">ib tug uas tawm lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>with a reason in words</source>
        <translation type="unfinished">sau ib qho laj thawj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>with a tick</source>
        <translation type="unfinished">kos ib lub cim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>{first} or {last}</source>
        <translation type="unfinished">{first} los yog {last}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>{number} seconds</source>
        <translation type="unfinished">{number} vib nas this</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>{why} Taught by {who}, {when}.</source>
        <translation type="unfinished">{why} Qhia los ntawm {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>“Not personal data”</source>
        <translation type="unfinished">“Tsis yog ntaub ntawv ntiag tug”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/__init__.py"/>
        <source>Help</source>
        <translation type="unfinished">Kev pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>Built on the work of others</source>
        <translation type="unfinished">Ua rau saum lwm tus hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>Look again</source>
        <translation type="unfinished">Saib dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>Save for IT …</source>
        <translation type="unfinished">Khaws rau IT …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished">Ntawv (*.txt)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>The text for IT holds these lines, the policy and the technical log. None of it has room for anybody's data, and the gate looks at it all the same.</source>
        <translation type="unfinished">Ntawv rau IT muaj cov kab no, txoj cai thiab ntawv teev technical. Tsis muaj chaw rau leej twg ntaub ntawv, rooj vag los tseem saib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>These hosts and no others, always encrypted.</source>
        <translation type="unfinished">Cov host no xwb, encrypt tas mus li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>This computer</source>
        <translation type="unfinished">Lub computer no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>What it connects to</source>
        <translation type="unfinished">Txuas mus rau qhov twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>A case for a colleague with a store of their own, as a file that only that person can open. What comes back is compared with what you have; where both changed, you choose.</source>
        <translation type="unfinished">Ib rooj plaub rau tus npoj yaig uas muaj nws lub chaw khaws, ua ib daim file uas tsuas yog tus ntawd qhib tau. Yam rov los piv nrog yam koj muaj; qhov ob tog hloov, koj xaiv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>A message to the desk. Choose the case and what it is about; the page asks for what the desk needs and leaves out the rest. The gate at the right shows personal data and which way may be used. The subject is made for you and names nobody.</source>
        <translation type="unfinished">Ib tsab xov rau lub rooj. Xaiv rooj plaub thiab txog dab tsi; nplooj ntawv nug yam lub rooj xav tau thiab tso lwm yam. Lub qhov rooj sab xis qhia ntaub ntawv ntiag tug thiab txoj kev siv tau. Ntsiab lus ua rau koj thiab tsis hais npe leej twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>A new passphrase with the recovery key, the sheet from the first day. The information owner keeps it. Without it and without any passphrase nobody can open the store.</source>
        <translation type="unfinished">Lo lus zais tshiab nrog tus yuam sij rov qab, daim ntawv ntawm thawj hnub. Tus tswv ntaub ntawv khaws. Tsis muaj nws thiab tsis muaj lo lus zais leej twg qhib tsis tau lub chaw khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>A spreadsheet with households becomes cases. Say what each column is, then check: nothing is written before you say so. It is all or nothing, and it can be taken back.</source>
        <translation type="unfinished">Ib daim spreadsheet muaj tsev neeg ua tau rooj plaub. Qhia seb txhua kem yog dab tsi, ces kuaj: tsis sau dab tsi ua ntej koj hais. Yog tag nrho los yog tsis muaj, thiab rho rov tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>All cases you may see. Type a reference, a name or a word of a note to find one. Filters can be kept under a name. “New case” asks only for the household's name; the rest can wait.</source>
        <translation type="unfinished">Tag nrho cov rooj plaub koj saib tau. Sau tus zauv, npe los yog ib lo lus hauv ntawv sau kom nrhiav tau. Khaws tau cov lim nrog npe. “Rooj plaub tshiab” tsuas nug tsev neeg lub npe; lwm yam tos tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Ask for a case that is closed to you: a supervisor and the information owner say yes, never the one who asks. What cannot wait opens at once for hours, and somebody looks into it later.</source>
        <translation type="unfinished">Thov ib rooj plaub uas kaw rau koj: tus saib xyuas thiab tus tswv ntaub ntawv hais tias tau, tsis yog tus thov. Yam tos tsis tau qhib tam sim ntawd ob peb teev, thiab muaj neeg xyuas tom qab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Choose your name and type your passphrase. Nobody can look it up: when it is forgotten, the recovery key makes a new one. After wrong tries you wait a little longer each time.</source>
        <translation type="unfinished">Xaiv koj lub npe thiab sau koj lo lus zais. Tsis muaj leej twg saib tau: thaum tsis nco qab, tus yuam sij rov qab ua ib lo tshiab. Tom qab sim yuam kev koj tos ntev me ntsis txhua zaus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Compare your clients with the state's or a carrier's list. Say once what its columns are. Differences are shown; take over what is right, or settle it with a note that is remembered next month.</source>
        <translation type="unfinished">Piv koj cov neeg thov nrog lub xeev los yog tuam txhab daim ntawv. Qhia ib zaug seb cov kem yog dab tsi. Qhia yam txawv; siv yam yog, los yog daws nrog ib lo lus sau uas nco tau lub hli tom ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Copies of everything, encrypted like the store. They are made by themselves; make one more before something risky, on a second disk. “Check” reads one from end to end.</source>
        <translation type="unfinished">Daim luam ntawm txhua yam, zais ib yam li lub chaw khaws. Ua nws tus kheej; ua ib qho ntxiv ua ntej yam txaus ntshai, rau ib lub disk thib ob. “Kuaj” nyeem ib qho txij pib txog xaus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Deadlines, tasks, replies due, ends of consents and days on which the desk is closed. A click opens the case. What is taken into another calendar holds references, never names.</source>
        <translation type="unfinished">Hnub kawg, hauj lwm, lus teb yuav txog, kev tso cai tas, thiab hnub lub rooj kaw. Nias ib zaug qhib rooj plaub. Yam uas coj mus rau lwm daim calendar muaj zauv xwb, tsis muaj npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Everything about one household. N puts you into the note, Ctrl+Enter saves it. At the left: people with covered numbers, consent, the privacy warning, tasks, papers. The printer button has sheets for the client. Each look is logged with your reason.</source>
        <translation type="unfinished">Txhua yam txog ib tsev neeg. N coj koj mus rau qhov sau ntawv, Ctrl+Enter khaws. Sab laug: cov neeg nrog cov zauv npog, kev tso cai, lus ceeb toom, hauj lwm, ntaub ntawv. Lub pob luam muaj ntawv rau tus neeg thov. Txhua zaus saib raug sau tseg nrog koj qhov laj thawj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>F1 or the question mark on any page brings you here, to the words about that page. Ctrl+K finds a case or anything the program can do by its name.</source>
        <translation type="unfinished">F1 los yog lub cim nug ntawm txhua nplooj coj koj tuaj ntawm no, rau cov lus txog nplooj ntawd. Ctrl+K nrhiav rooj plaub los yog txhua yam lub program ua tau los ntawm lub npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Four steps: your office, you and your number, a passphrase, and the recovery key on paper. Print that key and lock it away: it is shown once. Everything stays on this computer, encrypted.</source>
        <translation type="unfinished">Plaub kauj ruam: koj chaw ua haujlwm, koj thiab koj tus zauv, lo lus zais, thiab tus yuam sij rov qab hauv ntawv. Luam tus yuam sij ntawd thiab xauv cia: qhia ib zaug xwb. Txhua yam nyob hauv lub computer no, zais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Numbers of your work, and of the office's for those who may see them. Small numbers are hidden, so that nobody can be guessed. What is not in a case, such as an event, is added by hand.</source>
        <translation type="unfinished">Cov zauv ntawm koj txoj hauj lwm, thiab chaw ua haujlwm li rau cov uas saib tau. Cov zauv me npog, kom thiaj twv tsis tau leej twg. Yam tsis nyob hauv rooj plaub, xws li kev tshwm sim, ntxiv nrog tes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Put a backup in the place of a store that is lost or damaged. You need the recovery key or a passphrase of that time. What is there now is kept aside.</source>
        <translation type="unfinished">Muab ib daim luam khaws tseg tso rau qhov chaw khaws uas ploj los yog puas. Koj yuav tsum muaj tus yuam sij rov qab los yog lo lus zais lub caij ntawd. Yam muaj tam sim no khaws rau ib sab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>The gate looks at everything that leaves: mail, copies, prints, files. Here you see the ways out and what is asked at each. The privacy contact can teach it what is nobody's, such as a clinic's front desk.</source>
        <translation type="unfinished">Lub qhov rooj saib txhua yam uas tawm: email, luam, ntawv, files. Ntawm no koj pom cov kev tawm thiab yam nug ntawm txhua txoj. Tus saib xyuas kev ceev ntiag tug qhia tau yam tsis yog leej twg li, xws li chaw kho mob lub rooj txais neeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>The privacy contact's work: people who ask what you keep about them, looks that were not right and the notices about them, laws, the yearly assessment, and how long things are kept.</source>
        <translation type="unfinished">Tus saib xyuas kev ceev ntiag tug txoj hauj lwm: cov neeg nug seb khaws dab tsi txog lawv, kev saib uas tsis yog thiab cov ntawv ceeb toom, kev cai, kev ntsuam xyuas txhua xyoo, thiab khaws ntev npaum li cas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>What waits for you, the most pressing first: late replies, deadlines, consents that end, tasks, and what you left half done. Enter or a click opens the place where the work is done. Nobody is named here.</source>
        <translation type="unfinished">Yam uas tos koj, qhov ceev tshaj ua ntej: lus teb lig, hnub kawg, kev tso cai uas yuav tas, hauj lwm, thiab yam koj ua tsis tas. Enter los yog nias qhib qhov chaw ua hauj lwm. Ntawm no tsis hais npe leej twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>What was sent, what waits, and the desk's answers. What could not be sent says why and what to do. When the program cannot know whether a message left, you decide; nothing is ever sent twice by itself.</source>
        <translation type="unfinished">Yam uas xa lawm, yam uas tos, thiab lub rooj cov lus teb. Yam xa tsis tau qhia vim li cas thiab yuav ua li cas. Thaum lub program tsis paub tias tsab xov tawm lawm los tsis tau, koj txiav txim; tsis muaj dab tsi xa ob zaug nws tus kheej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>When the store is damaged and no backup helps: whatever can still be read is saved into a new store, and a list tells what is missing.</source>
        <translation type="unfinished">Thaum lub chaw khaws puas thiab tsis muaj daim luam pab: yam uas tseem nyeem tau khaws rau ib qho tshiab, thiab ib daim ntawv qhia yam uas ploj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Who is associated with you or has you as agent of record, and whose clock runs out. Tick several to ask the desk about all of them, one message each. “Compare with a list” finds what the state or a carrier sees differently.</source>
        <translation type="unfinished">Leej twg koom nrog koj los yog muaj koj ua tus neeg sawv cev, thiab leej twg lub sij hawm yuav tas. Khij ob peb tug kom nug lub rooj txog lawv tag nrho, ib tsab rau ib tug. “Piv nrog ib daim ntawv” nrhiav yam uas lub xeev los yog tuam txhab pom txawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Who looked at what, when and why. Nobody can change it, and “Check the log” proves it. Search by reference or person; take it out as a table or on paper for a period.</source>
        <translation type="unfinished">Leej twg saib dab tsi, thaum twg thiab vim li cas. Tsis muaj leej twg hloov tau, thiab “Kuaj phau ntawv” ua pov thawj. Nrhiav los ntawm tus zauv los yog tus neeg; coj tawm ua table los yog ntawv rau ib lub caij.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Your encrypted way to the desk, step by step: ask for it, set it up on MNsure's site, use it. Or your office's own encrypted mail, once the desk allows it and a test arrived encrypted. Until then nothing with personal data can go by mail.</source>
        <translation type="unfinished">Koj txoj kev zais mus rau lub rooj, ib kauj ruam zuj zus: thov, teeb ntawm MNsure lub vev xaib, siv. Los yog koj chaw ua haujlwm tus email zais, thaum lub rooj tso cai thiab ib qho sim tuaj txog zais. Txog thaum ntawd tsis muaj ntaub ntawv ntiag tug mus tau hauv email.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Your office's name and address, and who works here in which role. A role decides what somebody may do; changing it ends what they could see, at once, and somebody looks it over.</source>
        <translation type="unfinished">Koj chaw ua haujlwm lub npe thiab chaw nyob, thiab leej twg ua hauj lwm ntawm no ua lub luag hauj lwm dab tsi. Lub luag hauj lwm txiav txim seb ua tau dab tsi; hloov ces kaw tam sim ntawd yam lawv saib tau, thiab muaj neeg xyuas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Yours alone: colors, language, spelling, when it locks, hidden names, your passphrase. What your IT fixed is shown locked.</source>
        <translation type="unfinished">Koj li xwb: xim, hom lus, kev sau ntawv kom yog, thaum xauv, npe zais, koj lo lus zais. Yam koj IT teeb lawm qhia tias xauv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/parts.py"/>
        <source>Such as: {example}</source>
        <translation type="unfinished">Xws li: {example}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/parts.py"/>
        <source>{policy}: “{words}”</source>
        <translation type="unfinished">{policy}: “{words}”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>About</source>
        <translation type="unfinished">Txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>About AssisterDesk</source>
        <translation type="unfinished">Txog AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Back to “{page}”</source>
        <translation type="unfinished">Rov qab mus rau “{page}”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>From the case to the desk</source>
        <translation type="unfinished">Los ntawm rooj plaub mus rau chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>How sending works</source>
        <translation type="unfinished">Kev xa ua li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Keyboard</source>
        <translation type="unfinished">Keyboard</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Licenses</source>
        <translation type="unfinished">Daim tso cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Not made by, and does not speak for, MNsure or the State of Minnesota. What it connects to stands under “This computer”.</source>
        <translation type="unfinished">MNsure los yog Xeev Minnesota tsis tau ua, thiab tsis hais sawv lawv. Yam nws txuas mus nyob hauv “Lub computer no”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Page by page</source>
        <translation type="unfinished">Ib nplooj zuj zus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Personal data</source>
        <translation type="unfinished">Ntaub ntawv ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Whom to call</source>
        <translation type="unfinished">Hu rau leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>1. Choose what it is about</source>
        <translation type="unfinished">1. Xaiv hais txog dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>2. The subject is made for you</source>
        <translation type="unfinished">2. Npe tsab xov ua rau koj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>3. The gate looks at everything</source>
        <translation type="unfinished">3. Rooj vag saib txhua yam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>4. It travels encrypted, or not at all</source>
        <translation type="unfinished">4. Mus encrypt, los yog tsis mus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>5. Nothing is sent twice</source>
        <translation type="unfinished">5. Tsis xa dab tsi ob zaug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>6. The answer comes back to the case</source>
        <translation type="unfinished">6. Lus teb rov los rau rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Answers in</source>
        <translation type="unfinished">Teb hauv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Apache License 2.0; the libraries keep their own, see NOTICE</source>
        <translation type="unfinished">Apache License 2.0; cov library khaws lawv li, saib NOTICE</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>AssisterDesk</source>
        <translation type="unfinished">AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Close what was opened, go back</source>
        <translation type="unfinished">Kaw yam qhib, rov qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Display</source>
        <translation type="unfinished">Daim screen</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Do not give this number to clients.</source>
        <translation type="unfinished">Tsis txhob muab tus lej no rau neeg tau kev pab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Each step is written down before it is taken. When a connection breaks halfway, Outbox says so and you decide.</source>
        <translation type="unfinished">Txhua kauj ruam sau ua ntej ua. Thaum txuas txiav nruab nrab, Thawv xa qhia thiab koj txiav txim.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Everywhere</source>
        <translation type="unfinished">Txhua qhov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Find a screen or something to do</source>
        <translation type="unfinished">Nrhiav ib nplooj los yog ib yam ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>For clients</source>
        <translation type="unfinished">Rau neeg tau kev pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Free space</source>
        <translation type="unfinished">Chaw seem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Go on to the next field; Shift+Tab goes back</source>
        <translation type="unfinished">Mus rau lub npov tom ntej; Shift+Tab rov qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Hide or show names: someone is at the desk</source>
        <translation type="unfinished">Npog los yog qhia npe: muaj neeg nyob ntawm rooj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>In a case</source>
        <translation type="unfinished">Hauv rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>In order</source>
        <translation type="unfinished">Zoo lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>It has the case type and a reference such as 7QX2KD. No service encrypts a subject, so no name and no number of a person may stand there.</source>
        <translation type="unfinished">Nws muaj hom rooj plaub thiab tus lej xws li 7QX2KD. Tsis muaj kev pab encrypt kab hais txog, thiaj tsis pub muaj npe thiab lej ntawm neeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Its place</source>
        <translation type="unfinished">Nws qhov chaw</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>License</source>
        <translation type="unfinished">Daim tso cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Lock</source>
        <translation type="unfinished">Xauv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Not in order</source>
        <translation type="unfinished">Tsis zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>On Submit, choose the case and the case type. You see which desk answers and what it needs. What it does not need is left out.</source>
        <translation type="unfinished">Hauv Xa, xaiv rooj plaub thiab hom rooj plaub. Koj pom chaw pab twg teb thiab xav tau dab tsi. Yam tsis xav tau tsis suav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Open the chosen line, press the chosen button</source>
        <translation type="unfinished">Qhib kab xaiv, nias khawm xaiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Password store</source>
        <translation type="unfinished">Chaw khaws lus zais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Personal data goes through your own encrypted email, once the desk approved it and a test showed that it encrypts; or you write it on the desk's secure site. On plain mail it is refused: the desk would not answer it.</source>
        <translation type="unfinished">Ntaub ntawv ntiag tug mus hauv koj email encrypt, thaum chaw pab tso cai thiab kev sim qhia tias encrypt; los yog koj sau hauv chaw pab vev xaib ruaj ntseg. Email dog dig tsis pub: chaw pab yuav tsis teb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Policy</source>
        <translation type="unfinished">Txoj cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Program files</source>
        <translation type="unfinished">Cov file program</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Replies are found by their reference and filed on the case. Today shows which are late, in business days.</source>
        <translation type="unfinished">Lus teb nrhiav raws tus lej qhia thiab khaws rau rooj plaub. Hnub no qhia qhov twg lig, suav hnub ua hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Save the note</source>
        <translation type="unfinished">Khaws lus sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Screens</source>
        <translation type="unfinished">Cov nplooj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Search the list</source>
        <translation type="unfinished">Nrhiav hauv daim teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Store</source>
        <translation type="unfinished">Chaw khaws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>System</source>
        <translation type="unfinished">System</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Text, subject, attachments and their names. Each place that holds personal data is marked, with the reason. A file that cannot be opened counts as personal data.</source>
        <translation type="unfinished">Lus, kab hais txog, ntawv txuas thiab lawv npe. Txhua qho muaj ntaub ntawv ntiag tug kos nrog laj thawj. File uas qhib tsis tau suav tias yog ntaub ntawv ntiag tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>The cases you opened last</source>
        <translation type="unfinished">Cov rooj plaub koj qhib zaum kawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>The texts of the licenses come with each package.</source>
        <translation type="unfinished">Cov ntawv tso cai nrog txhua pob tuaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>The texts of the licenses lie in {folder}</source>
        <translation type="unfinished">Cov ntawv tso cai nyob hauv {folder}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>They ask for</source>
        <translation type="unfinished">Lawv nug txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>To look at</source>
        <translation type="unfinished">Yuav tsum saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Website</source>
        <translation type="unfinished">Vev xaib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>port {port}</source>
        <translation type="unfinished">port {port}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Case reference</source>
        <translation type="unfinished">Tus lej rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Chec&amp;k the log</source>
        <translation type="unfinished">Kuaj ntawv teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Check the log</source>
        <translation type="unfinished">Kuaj ntawv teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Checking …</source>
        <translation type="unfinished">Tab tom kuaj …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Entries of the access log, newest first</source>
        <translation type="unfinished">Ntawv teev kev nkag, tshiab ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Every look at a person's data is written down here before it is shown.</source>
        <translation type="unfinished">Txhua zaug saib ib tug neeg ntaub ntawv sau ntawm no ua ntej qhia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Nobody looked at this case yet.</source>
        <translation type="unfinished">Tseem tsis tau muaj leej twg saib rooj plaub no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Nothing to show</source>
        <translation type="unfinished">Tsis muaj yuav qhia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Only entries of the case with this reference</source>
        <translation type="unfinished">Tsuas yog qho teev ntawm rooj plaub nrog tus lej no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Others read this log</source>
        <translation type="unfinished">Lwm tus nyeem ntawv teev no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Result</source>
        <translation type="unfinished">Qhov tshwm sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Role</source>
        <translation type="unfinished">Luag hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>The check did not finish</source>
        <translation type="unfinished">Kev kuaj tsis tau tiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>What was done</source>
        <translation type="unfinished">Ua dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>When</source>
        <translation type="unfinished">Thaum twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Who saw a &amp;person's data</source>
        <translation type="unfinished">Leej twg pom ib tug neeg cov ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>verify chain</source>
        <translation type="unfinished">kuaj verify chain</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Access was ended</source>
        <translation type="unfinished">Xaus kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Access was given</source>
        <translation type="unfinished">Muab kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Asked for access</source>
        <translation type="unfinished">Thov kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Asked the gate</source>
        <translation type="unfinished">Nug rooj vag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Brought in a spreadsheet</source>
        <translation type="unfinished">Coj ib daim spreadsheet los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Changed a policy</source>
        <translation type="unfinished">Hloov ib txoj cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Changed secure email</source>
        <translation type="unfinished">Hloov email ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Checked this log</source>
        <translation type="unfinished">Kuaj ntawv teev no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Cleared to leave</source>
        <translation type="unfinished">Tau tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Clock went backwards</source>
        <translation type="unfinished">Moos mus rov qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Computer</source>
        <translation type="unfinished">Computer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Confirmed by the desk</source>
        <translation type="unfinished">Chaw pab paub tseeb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Decided on access</source>
        <translation type="unfinished">Txiav txim kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Deleted old entries</source>
        <translation type="unfinished">Rho cov qub tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Encrypted, by notice</source>
        <translation type="unfinished">Encrypt, raws ceeb toom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Entry</source>
        <translation type="unfinished">Qho teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Erased a case</source>
        <translation type="unfinished">Lwv ib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Fields</source>
        <translation type="unfinished">Cov npov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Ground for no entry</source>
        <translation type="unfinished">Laj thawj tsis teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Handed a case over</source>
        <translation type="unfinished">Cob ib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>How many</source>
        <translation type="unfinished">Pes tsawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>In order, but not confirmed</source>
        <translation type="unfinished">Zoo, tab sis tsis tau paub tseeb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Locked</source>
        <translation type="unfinished">Xauv lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Looked over access</source>
        <translation type="unfinished">Xyuas kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Made a backup</source>
        <translation type="unfinished">Luam tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Marked to be encrypted</source>
        <translation type="unfinished">Kos kom encrypt</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>May go</source>
        <translation type="unfinished">Mus tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Nobody changed the log</source>
        <translation type="unfinished">Tsis muaj leej twg hloov ntawv teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Nobody signed in</source>
        <translation type="unfinished">Tsis muaj leej twg nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Office set up</source>
        <translation type="unfinished">Teeb hoob kas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Opened a case</source>
        <translation type="unfinished">Qhib ib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Opened a privacy record</source>
        <translation type="unfinished">Qhib ib qho teev ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Opened the case list</source>
        <translation type="unfinished">Qhib daim teev rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Packed a case</source>
        <translation type="unfinished">Ntim ib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Put back a backup</source>
        <translation type="unfinished">Muab daim luam tseg rov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Read this log</source>
        <translation type="unfinished">Nyeem ntawv teev no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Reviewed an entry</source>
        <translation type="unfinished">Xyuas ib qho teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Roles</source>
        <translation type="unfinished">Luag hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Saved what a damaged store still held</source>
        <translation type="unfinished">Khaws yam seem ntawm chaw khaws puas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Saw the case list</source>
        <translation type="unfinished">Pom daim teev rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Seal</source>
        <translation type="unfinished">Thwj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Searched for a person</source>
        <translation type="unfinished">Nrhiav ib tug neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Signed in</source>
        <translation type="unfinished">Nkag lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Taught the gate</source>
        <translation type="unfinished">Qhia rooj vag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Tell the privacy contact and your IT. Do not delete anything.</source>
        <translation type="unfinished">Qhia tus tuav ntiag tug thiab IT. Tsis txhob rho dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>The log was changed</source>
        <translation type="unfinished">Ntawv teev raug hloov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Took away a sign-in</source>
        <translation type="unfinished">Tshem ib qho kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Took emergency access</source>
        <translation type="unfinished">Siv kev nkag ceev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Unpacked a case</source>
        <translation type="unfinished">Qhib pob ib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Warned</source>
        <translation type="unfinished">Ceeb toom lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Was refused</source>
        <translation type="unfinished">Raug txwv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Way</source>
        <translation type="unfinished">Txoj kev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Went to</source>
        <translation type="unfinished">Mus rau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Work changed</source>
        <translation type="unfinished">Hloov hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Worked from afar</source>
        <translation type="unfinished">Ua hauj lwm nyob deb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Wrong passphrase</source>
        <translation type="unfinished">Kab lus zais tsis yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Wrote a file</source>
        <translation type="unfinished">Sau ib daim file</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/__init__.py"/>
        <source>Office and staff</source>
        <translation type="unfinished">Hoob kas thiab neeg ua hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Add a colleague</source>
        <translation type="unfinished">Ntxiv ib tug npoj yaig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Add the colleague</source>
        <translation type="unfinished">Ntxiv tus npoj yaig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Certified until</source>
        <translation type="unfinished">Ntawv pov thawj txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Give a sign-in</source>
        <translation type="unfinished">Muab kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Give the sign-in</source>
        <translation type="unfinished">Muab kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Let your colleague type the passphrase. Four or more words that do not belong together are easy to type and hard to guess.</source>
        <translation type="unfinished">Cia koj npoj yaig ntaus kab lus zais. Plaub lo lus los yog ntau dua uas tsis sib txuas ntaus yooj yim thiab twv nyuaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Not added</source>
        <translation type="unfinished">Tsis tau ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Trained on</source>
        <translation type="unfinished">Kawm hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>{shape}; the desk asks for it.</source>
        <translation type="unfinished">{shape}; chaw pab nug qhov no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Change of work …</source>
        <translation type="unfinished">Hloov hauj lwm …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Last privacy training</source>
        <translation type="unfinished">Kawm ntiag tug zaum kawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Save the dates</source>
        <translation type="unfinished">Khaws cov hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Take away the sign-in of {name}?</source>
        <translation type="unfinished">Tshem kev nkag ntawm {name}?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Take away the sign-in …</source>
        <translation type="unfinished">Tshem kev nkag …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Take it away and lock</source>
        <translation type="unfinished">Tshem thiab xauv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>The dates of {name} are saved.</source>
        <translation type="unfinished">Khaws cov hnub ntawm {name} lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>What they may see ends at once. AssisterDesk locks, and the store gets a new key. Their cases stay; give them to others on the Access page. Backups in the office's folder are replaced by a new one; copies of backups kept elsewhere still open with their old passphrase, so have those destroyed.</source>
        <translation type="unfinished">Yam lawv pom tau xaus tam sim. AssisterDesk xauv, thiab chaw khaws tau yuam sij tshiab. Lawv rooj plaub nyob; muab rau lwm tus hauv nplooj Kev nkag. Luam tseg hauv hoob kas folder raug hloov nrog ib daim tshiab; daim luam khaws lwm qhov tseem qhib nrog kab lus zais qub, yog li kom lwv lawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>Add a &amp;colleague</source>
        <translation type="unfinished">Ntxiv ib tug npoj yaig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>Identifier</source>
        <translation type="unfinished">Tus cim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>Staff</source>
        <translation type="unfinished">Neeg ua hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>Trained</source>
        <translation type="unfinished">Kawm lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>staff new</source>
        <translation type="unfinished">neeg ua hauj lwm tshiab staff new</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>{name} can sign in now.</source>
        <translation type="unfinished">{name} nkag tau tam sim no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>None yet</source>
        <translation type="unfinished">Tseem tsis muaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>Not recorded</source>
        <translation type="unfinished">Tsis tau teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>Own passphrase</source>
        <translation type="unfinished">Nws kab lus zais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>Sign-in</source>
        <translation type="unfinished">Kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>Writes to</source>
        <translation type="unfinished">Sau rau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>ends soon</source>
        <translation type="unfinished">yuav tas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>lapsed</source>
        <translation type="unfinished">tas lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/__init__.py"/>
        <source>Outbox</source>
        <translation type="unfinished">Thawv xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Choose a submission to see where it stands.</source>
        <translation type="unfinished">Xaiv ib qhov xa kom pom nws nyob qhov twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Leave it as it is</source>
        <translation type="unfinished">Cia li qub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Made {when}.</source>
        <translation type="unfinished">Ua {when}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Not sent yet</source>
        <translation type="unfinished">Tseem tsis tau xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Print</source>
        <translation type="unfinished">Luam tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Sent {when}.</source>
        <translation type="unfinished">Xa {when}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>The reply is filed on the case.</source>
        <translation type="unfinished">Khaws lus teb rau rooj plaub lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>{title} to {desk}</source>
        <translation type="unfinished">{title} mus rau {desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Delete it …</source>
        <translation type="unfinished">Rho tawm …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Deleted from Drafts. Nothing was sent.</source>
        <translation type="unfinished">Rho tawm ntawm Drafts lawm. Tsis tau xa dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Did you look at it in your mailbox? It is deleted for good.</source>
        <translation type="unfinished">Koj puas tau saib hauv koj lub mailbox? Nws yuav raug rho tawm mus li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>It stays in Drafts. You are not asked about it again.</source>
        <translation type="unfinished">Nws nyob hauv Drafts. Yuav tsis nug koj dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Leave it there</source>
        <translation type="unfinished">Cia nyob ntawd</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>No</source>
        <translation type="unfinished">Tsis yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Yes, delete it from Drafts</source>
        <translation type="unfinished">Yog, rho tawm ntawm Drafts</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>A reply that came another way</source>
        <translation type="unfinished">Lus teb tuaj lwm txoj kev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>File it on the case</source>
        <translation type="unfinished">Khaws rau rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>From {file}. It is kept on the case as well, in quarantine.</source>
        <translation type="unfinished">Los ntawm {file}. Khaws rau rooj plaub thiab, cais tseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>From {file}. It is kept on the case in quarantine, and so is each file that came in it.</source>
        <translation type="unfinished">Los ntawm {file}. Khaws rau rooj plaub cais tseg, thiab txhua daim file uas nyob hauv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>No words could be read in {file}. Write what the desk says; the file itself is kept on the case, in quarantine.</source>
        <translation type="unfinished">Nyeem tsis tau lus hauv {file}. Sau qhov lub chaw hais; daim file khaws rau rooj plaub, cais tseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>Paste it from the secure site, or drop a mail, text or PDF file here.</source>
        <translation type="unfinished">Nplaum los ntawm vev xaib ruaj ntseg, los yog tso email, ntawv los yog PDF ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>Replies ({patterns})</source>
        <translation type="unfinished">Lus teb ({patterns})</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>Reply</source>
        <translation type="unfinished">Lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>The reply</source>
        <translation type="unfinished">Lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>file</source>
        <translation type="unfinished">daim file</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>files</source>
        <translation type="unfinished">daim file</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>more file</source>
        <translation type="unfinished">daim file ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>more files</source>
        <translation type="unfinished">daim file ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>{files} could not be taken out of it.</source>
        <translation type="unfinished">Tshem tsis tau {files} tawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>File it there</source>
        <translation type="unfinished">Khaws rau ntawd</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>From the desk, fits no case</source>
        <translation type="unfinished">Ntawm chaw pab, tsis haum rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>Laid aside. It stays in your mailbox.</source>
        <translation type="unfinished">Tso ib sab. Tseem nyob koj lub mailbox.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>Lay it aside</source>
        <translation type="unfinished">Muab tso ib sab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>No subject</source>
        <translation type="unfinished">Tsis muaj npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>Reference of the case it belongs to</source>
        <translation type="unfinished">Tus lej ntawm rooj plaub nws yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>more wait</source>
        <translation type="unfinished">qho ntxiv tos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>more waits</source>
        <translation type="unfinished">qho ntxiv tos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Check for replies</source>
        <translation type="unfinished">Saib lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Looking …</source>
        <translation type="unfinished">Tab tom saib …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Nothing sent yet</source>
        <translation type="unfinished">Tseem tsis tau xa dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Reply due</source>
        <translation type="unfinished">Hnub yuav teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Submit a case</source>
        <translation type="unfinished">Xa ib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>That did not work</source>
        <translation type="unfinished">Ua tsis tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>What you sent, and what still waits.</source>
        <translation type="unfinished">Yam koj xa, thiab yam tseem tos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>What you submit to the desk is listed here until it is answered. If sending is cut off, it waits here and nothing is lost.</source>
        <translation type="unfinished">Yam koj xa rau chaw pab nyob ntawm no mus txog thaum teb. Yog xa txiav, nws tos ntawm no, tsis ploj dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Your mailbox could not be read</source>
        <translation type="unfinished">Nyeem koj lub mailbox tsis tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Your submissions</source>
        <translation type="unfinished">Koj cov qhov xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>A mail file, encrypted to the desk's certificate and sent by hand. Fingerprint of what it was: {hash}.</source>
        <translation type="unfinished">Ib daim file email, encrypt rau chaw pab certificate thiab xa tes. Fingerprint ntawm nws: {hash}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>A notice of your mail service says it was encrypted.</source>
        <translation type="unfinished">Koj kev pab email ceeb toom tias encrypt lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>A reply came another way</source>
        <translation type="unfinished">Ib lo lus teb tuaj lwm txoj kev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>A reply that was cut off lies in your Drafts. Decide below.</source>
        <translation type="unfinished">Muaj ib tsab lus teb tu nrho hauv koj Drafts. Txiav txim hauv qab no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Attached</source>
        <translation type="unfinished">Txuas lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Check the mailbox</source>
        <translation type="unfinished">Saib lub mailbox</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Checked</source>
        <translation type="unfinished">Kuaj lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Did you look into Sent in your mailbox? If it left after all, the desk gets it twice.</source>
        <translation type="unfinished">Koj saib Sent hauv koj lub mailbox lawm? Yog twb tawm lawm, chaw pab yuav tau ob zaug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Draft saved</source>
        <translation type="unfinished">Khaws daim sau lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Found in Drafts: a reply that was cut off</source>
        <translation type="unfinished">Nrhiav tau hauv Drafts: ib tsab lus teb uas tu nrho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Give it up? It will not be sent. What you wrote stays on the case.</source>
        <translation type="unfinished">Tso tseg? Yuav tsis xa. Yam koj sau nyob hauv rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Hand it over on the site</source>
        <translation type="unfinished">Muab hauv vev xaib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It did not leave</source>
        <translation type="unfinished">Tsis tau tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It did not leave, make it ready again</source>
        <translation type="unfinished">Tsis tau tawm, npaj dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It goes by itself as soon as your mailbox answers.</source>
        <translation type="unfinished">Mus nws tus kheej thaum koj lub mailbox teb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It left through your office's approved service, which encrypts it on the way.</source>
        <translation type="unfinished">Nws tawm hauv kev pab uas nej hoob kas tau tso cai, uas encrypt thaum mus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It may have left</source>
        <translation type="unfinished">Tej zaum tawm lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It was begun for {which}.</source>
        <translation type="unfinished">Pib rau {which}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It was never sent, and it may quote the mail it answers.</source>
        <translation type="unfinished">Tsis tau xa li, thiab tej zaum muaj cov lus ntawm tsab email uas nws teb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It was sent</source>
        <translation type="unfinished">Xa lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It went as plain mail, without personal data.</source>
        <translation type="unfinished">Mus ua email dog dig, tsis muaj ntaub ntawv ntiag tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Make the mail file</source>
        <translation type="unfinished">Ua daim file email</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>No new mail from {desk}.</source>
        <translation type="unfinished">Tsis muaj email tshiab ntawm {desk}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Nothing on record says whether it was encrypted.</source>
        <translation type="unfinished">Tsis muaj dab tsi teev seb encrypt los tsis encrypt.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Put into the desk's secure site by hand. Fingerprint of what it was: {hash}.</source>
        <translation type="unfinished">Muab tes rau chaw pab vev xaib ruaj ntseg. Fingerprint ntawm nws: {hash}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Send now</source>
        <translation type="unfinished">Xa tam sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>The desk answered over secure email: it was encrypted.</source>
        <translation type="unfinished">Chaw pab teb hauv email ruaj ntseg: encrypt lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>The invitation to secure email is here. Open Secure email.</source>
        <translation type="unfinished">Lus caw email ruaj ntseg tuaj lawm. Qhib Email ruaj ntseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>The mail server asked to wait: it goes by itself at {time}.</source>
        <translation type="unfinished">Mail server hais tos: mus nws tus kheej thaum {time}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Waiting for the desk</source>
        <translation type="unfinished">Tos chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Waits until {time}</source>
        <translation type="unfinished">Tos txog {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Withdraw</source>
        <translation type="unfinished">Thim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Yes, withdraw it</source>
        <translation type="unfinished">Yog, thim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>business day late</source>
        <translation type="unfinished">hnub ua hauj lwm lig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>business days late</source>
        <translation type="unfinished">hnub ua hauj lwm lig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>replies</source>
        <translation type="unfinished">lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>reply</source>
        <translation type="unfinished">lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{desk} should answer by {day}.</source>
        <translation type="unfinished">{desk} yuav tsum teb ua ntej {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{desk} should have answered by {day}: {late}.</source>
        <translation type="unfinished">{desk} yuav tsum tau teb ua ntej {day}: {late}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{mails} from {desk} fit no case. They wait below.</source>
        <translation type="unfinished">{mails} ntawm {desk} tsis haum rooj plaub. Tos hauv qab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{replies} filed on the case.</source>
        <translation type="unfinished">Khaws {replies} rau rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} is not sent yet.</source>
        <translation type="unfinished">{which} tseem tsis tau xa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} is ready to send again.</source>
        <translation type="unfinished">{which} npaj xa dua lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} is withdrawn.</source>
        <translation type="unfinished">{which} thim lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} still needs you.</source>
        <translation type="unfinished">{which} tseem xav tau koj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} was sent.</source>
        <translation type="unfinished">{which} xa lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/work.py"/>
        <source>This is done by hand, on the screen.</source>
        <translation type="unfinished">Qhov no ua tes, hauv daim screen.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/__init__.py"/>
        <source>Case packages</source>
        <translation type="unfinished">Pob rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Here</source>
        <translation type="unfinished">Ntawm no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>In the package</source>
        <translation type="unfinished">Hauv pob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Keep what is here</source>
        <translation type="unfinished">Khaws yam ntawm no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Names are hidden. Show them to compare (Ctrl+H).</source>
        <translation type="unfinished">Npog npe. Qhia npe kom piv tau (Ctrl+H).</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Only the day or the author differs.</source>
        <translation type="unfinished">Tsuas yog hnub los yog tus sau sib txawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Show {number} more</source>
        <translation type="unfinished">Qhia {number} ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Somebody at the other computer</source>
        <translation type="unfinished">Ib tug ntawm lwm lub computer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Take the package’s</source>
        <translation type="unfinished">Siv yam hauv pob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>The package is newer</source>
        <translation type="unfinished">Pob tshiab dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>These stand otherwise in the package than here. Choose for each which shall stand. What is replaced here stays in the history.</source>
        <translation type="unfinished">Cov no hauv pob sib txawv ntawm no. Xaiv rau txhua qho seb siv qhov twg. Yam raug hloov ntawm no nyob hauv keeb kwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>What differs</source>
        <translation type="unfinished">Yam sib txawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>What is here is newer</source>
        <translation type="unfinished">Yam ntawm no tshiab dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>differs, and stays covered</source>
        <translation type="unfinished">sib txawv, thiab tseem npog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Case {reference}, with everything but what is still being sent. Only the person you choose can open the file, with their passphrase.</source>
        <translation type="unfinished">Rooj plaub {reference}, tag nrho tsuas yog yam tab tom xa. Tus koj xaiv xwb qhib tau daim file, nrog nws kab lus zais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Choose for whom, or read your colleague's card.</source>
        <translation type="unfinished">Xaiv rau leej twg, los yog nyeem npoj yaig daim npav.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>For whom</source>
        <translation type="unfinished">Rau leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Mark {mark}. Read it to your colleague by phone: it has to be theirs.</source>
        <translation type="unfinished">Cim {mark}. Nyeem rau koj npoj yaig hauv xov tooj: yuav tsum yog nws li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Open a case and choose “Send to another computer” in its history.</source>
        <translation type="unfinished">Qhib ib rooj plaub thiab xaiv “Xa mus rau lwm lub computer” hauv nws keeb kwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Seal and save</source>
        <translation type="unfinished">Kaw ruaj thiab khaws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Send a case</source>
        <translation type="unfinished">Xa ib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Choose a package</source>
        <translation type="unfinished">Xaiv ib pob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Look below at what differs, and choose.</source>
        <translation type="unfinished">Saib hauv qab yam sib txawv, thiab xaiv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>No file chosen</source>
        <translation type="unfinished">Tsis tau xaiv file</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Open the package</source>
        <translation type="unfinished">Qhib pob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Take a case in</source>
        <translation type="unfinished">Txais ib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Take it in</source>
        <translation type="unfinished">Txais los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Take it in as chosen</source>
        <translation type="unfinished">Txais raws li xaiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>The one you sign in with: the package is sealed to it.</source>
        <translation type="unfinished">Kab uas koj siv nkag: pob kaw ruaj rau nws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>A whole case in one file that only the colleague you choose can open.</source>
        <translation type="unfinished">Tag nrho rooj plaub hauv ib daim file uas npoj yaig koj xaiv xwb qhib tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Case package (*.adcase)</source>
        <translation type="unfinished">Pob rooj plaub (*.adcase)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Choose a case package</source>
        <translation type="unfinished">Xaiv ib pob rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Give it to colleagues at other computers, so that they can send you a case. It is no secret and opens nothing.</source>
        <translation type="unfinished">Muab rau npoj yaig ntawm lwm lub computer, kom lawv xa tau rooj plaub rau koj. Nws tsis zais thiab tsis qhib dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Open the case first and say why, then send it.</source>
        <translation type="unfinished">Qhib rooj plaub ua ntej thiab hais vim li cas, ces xa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Save my card</source>
        <translation type="unfinished">Khaws kuv npav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Save the case package</source>
        <translation type="unfinished">Khaws pob rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>The case was taken in.</source>
        <translation type="unfinished">Txais rooj plaub lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>The package was saved. Only {name} can open it.</source>
        <translation type="unfinished">Khaws pob lawm. {name} xwb qhib tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>This case is here already. Open it first and say why, then take the package in.</source>
        <translation type="unfinished">Rooj plaub no muaj ntawm no lawm. Qhib thiab hais vim li cas, ces txais pob.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>This file is too large to be a case package.</source>
        <translation type="unfinished">Daim file no loj dhau los ua pob rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Your card</source>
        <translation type="unfinished">Koj npav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>{name}, mark {mark}</source>
        <translation type="unfinished">{name}, cim {mark}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>Everything in it is here already, just like this.</source>
        <translation type="unfinished">Txhua yam hauv nws twb muaj ntawm no, zoo ib yam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>It is empty.</source>
        <translation type="unfinished">Khoob.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>It says it is from {name}, {office}. Ask them, if you did not expect it.</source>
        <translation type="unfinished">Nws hais tias tuaj ntawm {name}, {office}. Nug lawv, yog koj tsis tau tos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>New for this computer: {number}</source>
        <translation type="unfinished">Tshiab rau lub computer no: {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>Newer here: {number}</source>
        <translation type="unfinished">Tshiab dua ntawm no: {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>Newer in the package: {number}</source>
        <translation type="unfinished">Tshiab dua hauv pob: {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>This case is not here yet. Taken in, it belongs to you.</source>
        <translation type="unfinished">Rooj plaub no tseem tsis nyob ntawm no. Txais los, nws yog koj li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>consent</source>
        <translation type="unfinished">kev pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>consents</source>
        <translation type="unfinished">kev pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>document</source>
        <translation type="unfinished">daim ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>documents</source>
        <translation type="unfinished">daim ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>&amp;Complete it</source>
        <translation type="unfinished">Ua kom tiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>&amp;Save draft</source>
        <translation type="unfinished">Khaws daim sau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Answer this, or write “does not apply”.</source>
        <translation type="unfinished">Teb qhov no, los yog sau “tsis siv”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Due again on</source>
        <translation type="unfinished">Ua dua hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Nothing saved yet</source>
        <translation type="unfinished">Tseem tsis tau khaws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished">Khaws ua PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Version {n}, {stands}</source>
        <translation type="unfinished">Version {n}, {stands}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Which assessment</source>
        <translation type="unfinished">Kev soj ntsuam twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>complete</source>
        <translation type="unfinished">tiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>draft</source>
        <translation type="unfinished">tsis tau tiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>due again {day}</source>
        <translation type="unfinished">ua dua {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished">Khaws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Chief privacy officer</source>
        <translation type="unfinished">Tus thawj ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Choose a staff member</source>
        <translation type="unfinished">Xaiv ib tug neeg ua hauj lwm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Data privacy point of contact</source>
        <translation type="unfinished">Tus tiv tauj ntiag tug ntawm ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Email for letters</source>
        <translation type="unfinished">Email rau tsab ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Office or agency</source>
        <translation type="unfinished">Hoob kas los yog koom haum</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Phone for letters</source>
        <translation type="unfinished">Xov tooj rau tsab ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Report it within</source>
        <translation type="unfinished">Qhia tsis pub dhau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Reporting an incident</source>
        <translation type="unfinished">Qhia ib qho xwm txheej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Save the s&amp;tatement</source>
        <translation type="unfinished">Khaws cov lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Saved. New letters carry these names.</source>
        <translation type="unfinished">Khaws lawm. Tsab ntawv tshiab siv cov npe no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Statement of security</source>
        <translation type="unfinished">Lus hais txog kev ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Take the shortest that binds you. MNsure's own is in your agreement.</source>
        <translation type="unfinished">Siv lub sij hawm luv tshaj uas khi koj. MNsure li nyob hauv koj daim ntawv cog lus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>The person MNsure calls “information privacy and security responsible party”. They need the role “Privacy contact” under Office and staff.</source>
        <translation type="unfinished">Tus uas MNsure hu ua “information privacy and security responsible party”. Nws yuav tsum ua “Tus tuav kev ntiag tug” hauv Hoob kas thiab neeg ua hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>What MNsure asks for before it releases enrollment reports: made from what is really set up here. What is not as it should be stands first.</source>
        <translation type="unfinished">Yam MNsure nug ua ntej muab ntawv qhia kev sau npe: ua los ntawm yam teeb tiag ntawm no. Yam tsis yog nyob ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished">Kaw</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>&amp;Find whose data was seen</source>
        <translation type="unfinished">Nrhiav seb pom leej twg cov ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>&amp;Reported</source>
        <translation type="unfinished">Qhia lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>&amp;Wait</source>
        <translation type="unfinished">Tos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Close</source>
        <translation type="unfinished">Kaw</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Delay</source>
        <translation type="unfinished">Kev qeeb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>How the person was told</source>
        <translation type="unfinished">Qhia tus neeg li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>In the log</source>
        <translation type="unfinished">Hauv ntawv teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Let notices wait because</source>
        <translation type="unfinished">Cia ntawv ceeb toom tos vim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Look again on</source>
        <translation type="unfinished">Saib dua hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Measures</source>
        <translation type="unfinished">Kev kho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>No longer</source>
        <translation type="unfinished">Tsis lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Notices</source>
        <translation type="unfinished">Ntawv ceeb toom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>On which day</source>
        <translation type="unfinished">Hnub twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Report</source>
        <translation type="unfinished">Qhia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Report it by {day}.</source>
        <translation type="unfinished">Qhia ua ntej {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Reported on</source>
        <translation type="unfinished">Qhia hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Save the notice as PDF</source>
        <translation type="unfinished">Khaws ntawv ceeb toom ua PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Scope</source>
        <translation type="unfinished">Qhov dav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>The log says whose data was seen, which kinds and when.</source>
        <translation type="unfinished">Ntawv teev qhia pom leej twg cov ntaub ntawv, hom twg thiab thaum twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Told</source>
        <translation type="unfinished">Qhia lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Told on</source>
        <translation type="unfinished">Qhia hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>What keeps it from happening again?</source>
        <translation type="unfinished">Ua li cas kom tsis tshwm sim dua?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>What to say on the telephone</source>
        <translation type="unfinished">Hais dab tsi hauv xov tooj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Write the notice</source>
        <translation type="unfinished">Sau ntawv ceeb toom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>look</source>
        <translation type="unfinished">zaug saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>looks</source>
        <translation type="unfinished">zaug saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>{ground}. Look again on {day}.</source>
        <translation type="unfinished">{ground}. Saib dua {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>A look without a valid reason becomes one in the log's review.</source>
        <translation type="unfinished">Zaug saib tsis muaj laj thawj raug cai ua xwm txheej hauv kev xyuas ntawv teev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Go to the log review</source>
        <translation type="unfinished">Mus xyuas ntawv teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Incidents, newest first</source>
        <translation type="unfinished">Xwm txheej, tshiab ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>No incident</source>
        <translation type="unfinished">Tsis muaj xwm txheej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Number</source>
        <translation type="unfinished">Tus lej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Report by</source>
        <translation type="unfinished">Qhia ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Reported {day}</source>
        <translation type="unfinished">Qhia {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Stands at</source>
        <translation type="unfinished">Nyob ntawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Whose data</source>
        <translation type="unfinished">Ntaub ntawv ntawm leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>&amp;Save as PDF</source>
        <translation type="unfinished">Khaws ua PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>All kinds of data</source>
        <translation type="unfinished">Txhua hom ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Find a law</source>
        <translation type="unfinished">Nrhiav ib txoj cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>In this office</source>
        <translation type="unfinished">Hauv hoob kas no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Kind of data it protects</source>
        <translation type="unfinished">Hom ntaub ntawv nws tiv thaiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Kinds of data</source>
        <translation type="unfinished">Hom ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>No.</source>
        <translation type="unfinished">Tus lej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Not used here</source>
        <translation type="unfinished">Tsis siv ntawm no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>The sixteen valid reasons for a look</source>
        <translation type="unfinished">Kaum rau laj thawj raug cai rau kev saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Valid reason</source>
        <translation type="unfinished">Laj thawj raug cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Valid reasons for a look</source>
        <translation type="unfinished">Laj thawj raug cai rau kev saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Verified on</source>
        <translation type="unfinished">Xyuas tseeb hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>What it protects</source>
        <translation type="unfinished">Tiv thaiv dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Words or a citation</source>
        <translation type="unfinished">Lus los yog tus lej cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>law</source>
        <translation type="unfinished">txoj cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>A look at paper</source>
        <translation type="unfinished">Saib ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>Choose the reason</source>
        <translation type="unfinished">Xaiv laj thawj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>Put it in the log</source>
        <translation type="unfinished">Sau rau ntawv teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>What the paper held</source>
        <translation type="unfinished">Daim ntawv muaj dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>Who looked</source>
        <translation type="unfinished">Leej twg saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>&amp;Approve this version</source>
        <translation type="unfinished">Pom zoo version no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>&amp;Export the log</source>
        <translation type="unfinished">Xa ntawv teev tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>&amp;Save as a new version</source>
        <translation type="unfinished">Khaws ua version tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Approved</source>
        <translation type="unfinished">Pom zoo lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>As</source>
        <translation type="unfinished">Ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>At least {n}.</source>
        <translation type="unfinished">Tsawg kawg {n}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Export the log</source>
        <translation type="unfinished">Xa ntawv teev tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>FHIR AuditEvent (JSON)</source>
        <translation type="unfinished">FHIR AuditEvent (JSON)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Four answers rule the log</source>
        <translation type="unfinished">Plaub lo lus teb tswj ntawv teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>From</source>
        <translation type="unfinished">Los ntawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>How is it stored?</source>
        <translation type="unfinished">Khaws li cas?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>How many years is it kept?</source>
        <translation type="unfinished">Khaws pes tsawg xyoo?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Kept for</source>
        <translation type="unfinished">Khaws ntev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Legal hold</source>
        <translation type="unfinished">Txwv lwv raws cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>No policy is in force yet. Write it, then have it approved.</source>
        <translation type="unfinished">Tseem tsis muaj txoj cai siv. Sau, ces kom pom zoo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>PDF to read and file</source>
        <translation type="unfinished">PDF nyeem thiab khaws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Stands</source>
        <translation type="unfinished">Nyob li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Table (CSV)</source>
        <translation type="unfinished">Daim kem (CSV)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>The policy in force and the result of a check go into the same file.</source>
        <translation type="unfinished">Txoj cai siv tam sim thiab qhov kuaj mus rau tib daim file.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>To</source>
        <translation type="unfinished">Txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Version {n} is in force.</source>
        <translation type="unfinished">Version {n} siv lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Versions of the policy</source>
        <translation type="unfinished">Cov version ntawm txoj cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>What does it capture?</source>
        <translation type="unfinished">Nws teev dab tsi?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Who maintains the log?</source>
        <translation type="unfinished">Leej twg tu ntawv teev?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Write the number of years with digits, such as 10.</source>
        <translation type="unfinished">Sau pes tsawg xyoo ua lej, xws li 10.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Written</source>
        <translation type="unfinished">Sau lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Written and approved by the same person.</source>
        <translation type="unfinished">Tib tug sau thiab pom zoo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>year</source>
        <translation type="unfinished">xyoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>years</source>
        <translation type="unfinished">xyoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>{done} of {of} entries read</source>
        <translation type="unfinished">Nyeem {done} ntawm {of} qho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>&amp;Compile the list</source>
        <translation type="unfinished">Sau daim teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>&amp;Delivered</source>
        <translation type="unfinished">Xa txog lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>&amp;Find</source>
        <translation type="unfinished">Nrhiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>&amp;Write the letter</source>
        <translation type="unfinished">Sau tsab ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Answer by</source>
        <translation type="unfinished">Teb ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Asked by</source>
        <translation type="unfinished">Thov los ntawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Choose how</source>
        <translation type="unfinished">Xaiv li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Close the request</source>
        <translation type="unfinished">Kaw kev thov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Compile again</source>
        <translation type="unfinished">Sau dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Compile the list</source>
        <translation type="unfinished">Sau daim teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Deliver the answer</source>
        <translation type="unfinished">Xa lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Delivered on</source>
        <translation type="unfinished">Xa txog hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>End it</source>
        <translation type="unfinished">Xaus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Ended with</source>
        <translation type="unfinished">Xaus nrog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Find the records that are this person's and tick them. What they hold says how strong the check must be.</source>
        <translation type="unfinished">Nrhiav cov teev uas yog tus neeg no li thiab kos. Yam lawv muaj qhia seb yuav tsum kuaj khov npaum cas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Identity</source>
        <translation type="unfinished">Yog leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Identity &amp;verified</source>
        <translation type="unfinished">Xyuas tus neeg lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Identity verified by</source>
        <translation type="unfinished">Xyuas tus neeg los ntawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Look at the signature</source>
        <translation type="unfinished">Saib qhov kos npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Look through the list</source>
        <translation type="unfinished">Saib daim teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>May act by</source>
        <translation type="unfinished">Muaj cai vim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Name to look for</source>
        <translation type="unfinished">Lub npe yuav nrhiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Nobody by this name is in the store. If that is the answer, verify the identity with nobody ticked.</source>
        <translation type="unfinished">Tsis muaj leej twg npe li no. Yog qhov ntawd yog lus teb, xyuas tus neeg tsis kos leej twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Nothing more to do</source>
        <translation type="unfinished">Tsis muaj yuav ua ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Save the letter as PDF</source>
        <translation type="unfinished">Khaws tsab ntawv ua PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Signature &amp;seen</source>
        <translation type="unfinished">Pom kos npe lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Signed</source>
        <translation type="unfinished">Kos npe lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Signed on</source>
        <translation type="unfinished">Kos npe hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>The request is closed; the record stays.</source>
        <translation type="unfinished">Kev thov kaw lawm; qho teev tseem nyob.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>The request must be in writing and signed.</source>
        <translation type="unfinished">Kev thov yuav tsum sau thiab kos npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>The store holds nothing on this person.</source>
        <translation type="unfinished">Tsis muaj dab tsi txog tus neeg no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>The whole store is gone through: every case, note, document and the log.</source>
        <translation type="unfinished">Saib tag nrho chaw khaws: txhua rooj plaub, lus sau tseg, ntawv thiab ntawv teev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Tick what belongs to an investigation about this person: the letter leaves it out. With everything ticked, the letter says that nothing is responsive.</source>
        <translation type="unfinished">Kos yam yog kev tshawb txog tus neeg no: tsab ntawv tsis suav. Kos tag nrho, tsab ntawv hais tias tsis muaj dab tsi teb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Verify who asks</source>
        <translation type="unfinished">Xyuas tus thov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Why it ends without an answer</source>
        <translation type="unfinished">Vim li cas xaus tsis teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Anybody may ask in writing for the list of what you keep on them. Answer within ten business days.</source>
        <translation type="unfinished">Leej twg los sau ntawv nug tau daim teev yam koj khaws txog nws. Teb hauv kaum hnub ua hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Enter a &amp;request</source>
        <translation type="unfinished">Sau ib qho kev thov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Enter a request</source>
        <translation type="unfinished">Sau ib qho kev thov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>No request yet</source>
        <translation type="unfinished">Tseem tsis muaj kev thov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Person the list is about</source>
        <translation type="unfinished">Tus neeg uas daim teev hais txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Received on</source>
        <translation type="unfinished">Tau txais hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Requests, newest first</source>
        <translation type="unfinished">Kev thov, tshiab ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Start the clock</source>
        <translation type="unfinished">Pib moos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Such as a court order seen, or a signed authorization.</source>
        <translation type="unfinished">Xws li pom tsev hais plaub txib, los yog kev tso cai kos npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Their name</source>
        <translation type="unfinished">Lawv npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>What shows that they may act</source>
        <translation type="unfinished">Dab tsi qhia tias lawv muaj cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>When somebody asks in writing what you keep on them, enter it here.</source>
        <translation type="unfinished">Thaum ib tug sau ntawv nug seb koj khaws dab tsi txog nws, sau ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Where the answer goes</source>
        <translation type="unfinished">Lus teb mus qhov twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>&amp;Delete old entries</source>
        <translation type="unfinished">Rho cov qub tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>&amp;Erase these cases</source>
        <translation type="unfinished">Lwv cov rooj plaub no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>A legal hold is in force: {hold}. Nothing is deleted.</source>
        <translation type="unfinished">Muaj kev txwv raws cai: {hold}. Tsis rho dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Closed cases and their consents</source>
        <translation type="unfinished">Rooj plaub kaw thiab kev pom zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Closed cases whose time is over</source>
        <translation type="unfinished">Rooj plaub kaw uas dhau sij hawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Delete them</source>
        <translation type="unfinished">Rho tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Delete {n} old entries?</source>
        <translation type="unfinished">Rho {n} qho teev qub tawm?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Erase them</source>
        <translation type="unfinished">Lwv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Erase {cases}?</source>
        <translation type="unfinished">Lwv {cases}?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Erasing takes the case's own key: nobody can read it again, in no backup made after.</source>
        <translation type="unfinished">Lwv yog tshem rooj plaub tus yuam sij: tsis muaj leej twg nyeem tau dua, tsis nyob luam tseg tom qab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Households, notes, documents and consents of these cases are gone for good. A signed record says that they were here and who erased them.</source>
        <translation type="unfinished">Tsev neeg, lus sau tseg, ntawv thiab kev pom zoo ntawm rooj plaub no ploj mus li. Qho teev kos npe qhia tias lawv nyob thiab leej twg lwv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Keep them</source>
        <translation type="unfinished">Khaws cia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>No closed case is older than that.</source>
        <translation type="unfinished">Tsis muaj rooj plaub kaw qub tshaj ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>No entry is older than that.</source>
        <translation type="unfinished">Tsis muaj qho teev qub tshaj ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>The information owner sees here which cases are over.</source>
        <translation type="unfinished">Tus tswv ntaub ntawv pom ntawm no seb rooj plaub twg dhau sij hawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>The policy keeps the log for {log} years; cases and consents are kept for {years} years after the last change. What is over goes when the information owner says so.</source>
        <translation type="unfinished">Txoj cai khaws ntawv teev {log} xyoo; rooj plaub thiab kev pom zoo khaws {years} xyoo tom qab hloov kawg. Yam dhau sij hawm mus thaum tus tswv ntaub ntawv hais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>What stood in them is gone for good. The chain and a signed record of what went stay, so the check of the log still holds.</source>
        <translation type="unfinished">Yam hauv lawv ploj mus li. Txoj saw thiab qho teev kos npe txog yam ploj nyob, kev kuaj ntawv teev thiaj siv tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>entries</source>
        <translation type="unfinished">qho teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>entry</source>
        <translation type="unfinished">qho teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>{cases} erased.</source>
        <translation type="unfinished">Lwv {cases} lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>{entries} deleted.</source>
        <translation type="unfinished">Rho {entries} lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>{n} entries are older than that. Their place in the chain stays, signed.</source>
        <translation type="unfinished">{n} qho teev qub tshaj ntawd. Lawv qhov chaw hauv txoj saw nyob, kos npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>&amp;Valid reason</source>
        <translation type="unfinished">Laj thawj raug cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Enter a look at &amp;paper</source>
        <translation type="unfinished">Sau ib zaug saib ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Incident {n} is open.</source>
        <translation type="unfinished">Qhib xwm txheej {n} lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Invalid</source>
        <translation type="unfinished">Tsis raug cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Looks at one's own record, at people of the same last name, at closed cases, out of hours or at many cases in a row would stand here.</source>
        <translation type="unfinished">Saib nws tus kheej, tib lub xeem, rooj plaub kaw, dhau sij hawm los yog ntau rooj plaub sib law yuav nyob ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Looks that deserve a second look</source>
        <translation type="unfinished">Zaug saib uas yuav tsum xyuas dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>No valid reason: &amp;open an incident</source>
        <translation type="unfinished">Tsis raug cai: qhib ib qho xwm txheej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Nothing waits for review</source>
        <translation type="unfinished">Tsis muaj dab tsi tos xyuas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Reason given</source>
        <translation type="unfinished">Laj thawj muab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Review</source>
        <translation type="unfinished">Xyuas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Reviewed too</source>
        <translation type="unfinished">Xyuas thiab lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>The last 31 days. Choose one or several rows.</source>
        <translation type="unfinished">31 hnub tas los. Xaiv ib kab los yog ntau kab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>The look at paper stands in the log.</source>
        <translation type="unfinished">Zaug saib ntawv teev rau lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Valid</source>
        <translation type="unfinished">Raug cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>What happened; name nobody</source>
        <translation type="unfinished">Tshwm sim dab tsi; tsis txhob hais npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Why it is here</source>
        <translation type="unfinished">Vim li cas nyob ntawm no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>{looks} marked as valid.</source>
        <translation type="unfinished">Kos {looks} tias raug cai.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/section.py"/>
        <source>Enter the day: {what}.</source>
        <translation type="unfinished">Sau hnub: {what}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>A whole month</source>
        <translation type="unfinished">Tag nrho ib hlis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Find the person and tick at least one record first.</source>
        <translation type="unfinished">Nrhiav tus neeg thiab kos yam tsawg ib qho ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Find the person, tick the records that are theirs, and choose the days.</source>
        <translation type="unfinished">Nrhiav tus neeg, kos cov teev uas yog nws li, thiab xaiv hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Looks at this person's data, newest first</source>
        <translation type="unfinished">Zaug saib tus neeg no cov ntaub ntawv, tshiab ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Month</source>
        <translation type="unfinished">Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Name of the person</source>
        <translation type="unfinished">Npe tus neeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Nobody by this name is in the store.</source>
        <translation type="unfinished">Tsis muaj leej twg npe li no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>S&amp;how who looked</source>
        <translation type="unfinished">Qhia leej twg saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Save as a letter</source>
        <translation type="unfinished">Khaws ua tsab ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>list of cases</source>
        <translation type="unfinished">daim teev rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>lists of cases</source>
        <translation type="unfinished">daim teev rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>look or disclosure</source>
        <translation type="unfinished">zaug saib los yog qhia tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>looks and disclosures</source>
        <translation type="unfinished">zaug saib thiab qhia tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>{looks}. The household also stood in {lists}. {verdict}</source>
        <translation type="unfinished">{looks}. Tsev neeg kuj nyob hauv {lists}. {verdict}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view.py"/>
        <source>Privacy office: {section}</source>
        <translation type="unfinished">Hoob kas ntiag tug: {section}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Draft</source>
        <translation type="unfinished">Tsis tau tiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Hidden</source>
        <translation type="unfinished">Npog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Laws and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Letter written</source>
        <translation type="unfinished">Sau tsab ntawv lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Log policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Log review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Not notified</source>
        <translation type="unfinished">Tsis tau ceeb toom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Notices wait</source>
        <translation type="unfinished">Ntawv ceeb toom tos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Replaced</source>
        <translation type="unfinished">Hloov lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Who has seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>{day}, overdue</source>
        <translation type="unfinished">{day}, dhau hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>Carrier, if it is one carrier's list</source>
        <translation type="unfinished">Tuam txhab pov hwm, yog ib lub xwb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>Column {title} is</source>
        <translation type="unfinished">Kem {title} yog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>Compare</source>
        <translation type="unfinished">Piv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>For the log of each case that you then change.</source>
        <translation type="unfinished">Rau ntawv teev ntawm txhua rooj plaub uas koj hloov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>Then only your records of that carrier are missed in it.</source>
        <translation type="unfinished">Ces tsuas nrhiav koj qho teev ntawm tuam txhab ntawd xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>What the columns mean</source>
        <translation type="unfinished">Cov kem yog dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Choose lines to take over what the list says, or settle them.</source>
        <translation type="unfinished">Xaiv kab kom siv yam daim teev hais, los yog daws lawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>How it was settled</source>
        <translation type="unfinished">Daws li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Name nobody: it goes into the case's notes.</source>
        <translation type="unfinished">Tsis txhob hais npe: nws mus rau lus sau tseg ntawm rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Open again</source>
        <translation type="unfinished">Rov qhib dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Print or save these lines</source>
        <translation type="unfinished">Luam los yog khaws cov kab no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Save as a table with names …</source>
        <translation type="unfinished">Khaws ua daim kem muaj npe …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Save as a table, no names …</source>
        <translation type="unfinished">Khaws ua daim kem, tsis muaj npe …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Settle</source>
        <translation type="unfinished">Daws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Settled earlier</source>
        <translation type="unfinished">Daws tas ua ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Settled earlier {number}</source>
        <translation type="unfinished">Daws tas ua ntej {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Shift or Ctrl choose several. Enter opens the case.</source>
        <translation type="unfinished">Shift los yog Ctrl xaiv ntau. Enter qhib rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Take over</source>
        <translation type="unfinished">Siv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Take over {lines} from the list</source>
        <translation type="unfinished">Siv {lines} ntawm daim teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>line</source>
        <translation type="unfinished">kab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>line chosen</source>
        <translation type="unfinished">kab xaiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>lines</source>
        <translation type="unfinished">kab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>lines chosen</source>
        <translation type="unfinished">kab xaiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>An Excel workbook or a CSV file with names and birthdates or numbers. You see who is missing here or there and what differs. The list itself is not kept.</source>
        <translation type="unfinished">Excel workbook los yog CSV muaj npe thiab hnub yug los yog lej. Koj pom leej twg tu ntawm no los yog ntawd thiab dab tsi sib txawv. Daim teev tsis khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Another list</source>
        <translation type="unfinished">Lwm daim teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Choose a list</source>
        <translation type="unfinished">Xaiv ib daim teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Choose the state's or a carrier's list</source>
        <translation type="unfinished">Xaiv xeev los yog tuam txhab daim teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Comparing …</source>
        <translation type="unfinished">Tab tom piv …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation type="unfinished">Daim kem (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Taking over …</source>
        <translation type="unfinished">Tab tom siv …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>The list is not kept.</source>
        <translation type="unfinished">Daim teev tsis khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>line is open again</source>
        <translation type="unfinished">kab rov qhib dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>line is settled</source>
        <translation type="unfinished">kab daws lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>lines are open again</source>
        <translation type="unfinished">kab rov qhib dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>lines are settled</source>
        <translation type="unfinished">kab daws lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>record</source>
        <translation type="unfinished">qho teev tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>records</source>
        <translation type="unfinished">qho teev tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>taken over from the list</source>
        <translation type="unfinished">siv ntawm daim teev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>{records} taken over from the list.</source>
        <translation type="unfinished">Siv {records} ntawm daim teev lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>A person of yours, but nothing is recorded on the case. {theirs}</source>
        <translation type="unfinished">Yog koj tus neeg, tab sis rooj plaub tsis tau teev dab tsi. {theirs}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Here: {ours}. In the list: {theirs}.</source>
        <translation type="unfinished">Ntawm no: {ours}. Hauv daim teev: {theirs}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>In the list: {said}.</source>
        <translation type="unfinished">Hauv daim teev: {said}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>More than one case of yours fits. Look at the person in both.</source>
        <translation type="unfinished">Koj ntau rooj plaub haum. Saib tus neeg hauv ob qho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Nobody of yours fits. {theirs}</source>
        <translation type="unfinished">Koj tsis muaj leej twg haum. {theirs}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Nothing differs.</source>
        <translation type="unfinished">Tsis muaj sib txawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Nothing is left to look at</source>
        <translation type="unfinished">Tsis tshuav yuav saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Recorded here as {state}, and not in the list.</source>
        <translation type="unfinished">Teev ntawm no ua {state}, tsis muaj hauv daim teev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Settled on {day} by {name}</source>
        <translation type="unfinished">Daws tas rau {day} los ntawm {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Settled: {note}</source>
        <translation type="unfinished">Daws: {note}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>This file cannot be read. Close it elsewhere, then try again.</source>
        <translation type="unfinished">Nyeem daim file no tsis tau. Kaw lwm qhov, ces sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>This file is too large. Save only the sheet that matters.</source>
        <translation type="unfinished">Daim file no loj dhau. Khaws nplooj tseem ceeb xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>This person and program stand in the list more than once.</source>
        <translation type="unfinished">Tus neeg thiab kev pab no muaj ntau zaug hauv daim teev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>not paid</source>
        <translation type="unfinished">tsis tau them</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>paid</source>
        <translation type="unfinished">them lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>taken back {amount}</source>
        <translation type="unfinished">rho rov {amount}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>{lines} to look at</source>
        <translation type="unfinished">{lines} yuav saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>{rows} in the list, {cases} with a record here. The list is not kept.</source>
        <translation type="unfinished">{rows} hauv daim teev, {cases} muaj qho teev ntawm no. Daim teev tsis khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/__init__.py"/>
        <source>Reports</source>
        <translation type="unfinished">Ntawv qhia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Enter a number.</source>
        <translation type="unfinished">Sau tus lej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Enter an activity</source>
        <translation type="unfinished">Sau ib yam ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Enter the day.</source>
        <translation type="unfinished">Sau hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Entered by hand</source>
        <translation type="unfinished">Sau tes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>How many came</source>
        <translation type="unfinished">Muaj pes tsawg tuaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>In a few words, naming nobody</source>
        <translation type="unfinished">Luv luv, tsis hais npe leej twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Outreach, referrals and other help that is in no case is entered here.</source>
        <translation type="unfinished">Kev tshaj tawm, xa mus lwm qhov thiab lwm yam pab uas tsis nyob rooj plaub sau ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Take back: {what}</source>
        <translation type="unfinished">Rho rov: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/section.py"/>
        <source>As a table</source>
        <translation type="unfinished">Ua daim kem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/section.py"/>
        <source>In all {number}</source>
        <translation type="unfinished">Tag nrho {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/section.py"/>
        <source>Nothing in this time.</source>
        <translation type="unfinished">Lub sij hawm no tsis muaj dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/section.py"/>
        <source>{title} as a table</source>
        <translation type="unfinished">{title} ua daim kem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Enter the first and the last day.</source>
        <translation type="unfinished">Sau hnub thawj thiab hnub kawg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>First day</source>
        <translation type="unfinished">Thawj hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Numbers only, nobody's names.</source>
        <translation type="unfinished">Tus lej xwb, tsis muaj npe leej twg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Print or save</source>
        <translation type="unfinished">Luam los yog khaws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Save as a table …</source>
        <translation type="unfinished">Khaws ua daim kem …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>The activity was saved.</source>
        <translation type="unfinished">Khaws yam ua lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>The activity was taken back.</source>
        <translation type="unfinished">Rho yam ua rov lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Time</source>
        <translation type="unfinished">Sij hawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Whole office</source>
        <translation type="unfinished">Tag nrho hoob kas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Your own numbers are exact here. In print and in files, and for the whole office, small ones are hidden.</source>
        <translation type="unfinished">Koj cov lej meej ntawm no. Hauv ntawv luam, file, thiab tag nrho hoob kas, npog cov lej me.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>Last month</source>
        <translation type="unfinished">Hli tas los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>Last quarter</source>
        <translation type="unfinished">Peb hlis tas los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>Last year</source>
        <translation type="unfinished">Xyoo tas los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>Own days</source>
        <translation type="unfinished">Hnub xaiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>This month</source>
        <translation type="unfinished">Hli no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>This quarter</source>
        <translation type="unfinished">Peb hlis no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>This year</source>
        <translation type="unfinished">Xyoo no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>hidden</source>
        <translation type="unfinished">npog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>{number} came</source>
        <translation type="unfinished">{number} tuaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>{number}, not over yet</source>
        <translation type="unfinished">{number}, tseem tsis tau tas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>{time}, counted on {day}: this time is not over yet.</source>
        <translation type="unfinished">{time}, suav rau {day}: lub sijhawm no tseem tsis tau tas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Backup</source>
        <translation type="unfinished">Luam tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Checking and putting back …</source>
        <translation type="unfinished">Tab tom kuaj thiab muab rov …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Choose the folder that holds your office's backups, or ask your IT for it.</source>
        <translation type="unfinished">Xaiv folder uas muaj nej hoob kas luam tseg, los yog nug IT.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Folder of the backups</source>
        <translation type="unfinished">Folder ntawm luam tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Look in another folder</source>
        <translation type="unfinished">Saib lwm lub folder</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>No backup here</source>
        <translation type="unfinished">Tsis muaj luam tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Not put back</source>
        <translation type="unfinished">Tsis tau muab rov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Opened by</source>
        <translation type="unfinished">Qhib nrog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Passphrase at that time</source>
        <translation type="unfinished">Kab lus zais thaum ntawd</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Put it back</source>
        <translation type="unfinished">Muab rov qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Recovery key, from the printed sheet</source>
        <translation type="unfinished">Yuam sij cawm, ntawm daim ntawv luam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Nres lawm. Tsis tau hloov dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>The backup takes the place of what is there now. Nothing is deleted: what is there now is kept aside, and the access log says what was done.</source>
        <translation type="unfinished">Luam tseg los hloov yam muaj tam sim. Tsis rho dab tsi: yam tam sim khaws ib sab, thiab ntawv teev kev nkag qhia tias ua dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>The backups in this folder cannot be used. </source>
        <translation type="unfinished">Luam tseg hauv folder no siv tsis tau. </translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Type it to open the backup.</source>
        <translation type="unfinished">Ntaus kom qhib daim luam tseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view_model.py"/>
        <source>The backup of {when} is in place. What was there is kept in the store's folder under “{aside}”. Sign in with the passphrase you had then.</source>
        <translation type="unfinished">Luam tseg {when} muab rov lawm. Yam qub khaws hauv folder chaw khaws ua “{aside}”. Nkag nrog kab lus zais thaum ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/__init__.py"/>
        <source>Save what can be read</source>
        <translation type="unfinished">Khaws yam nyeem tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view.py"/>
        <source>Every part of the store that is not damaged goes into a new one, which takes its place. The damaged files are kept aside, and the access log says what was lost.</source>
        <translation type="unfinished">Txhua feem chaw khaws uas tsis puas mus rau ib lub tshiab, uas los hloov nws. File puas khaws ib sab, thiab ntawv teev kev nkag qhia tias ploj dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view.py"/>
        <source>Reading every part of the file …</source>
        <translation type="unfinished">Tab tom nyeem txhua feem …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view.py"/>
        <source>Saved</source>
        <translation type="unfinished">Khaws lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view.py"/>
        <source>Type it to open what is left of the store.</source>
        <translation type="unfinished">Ntaus kom qhib yam seem ntawm chaw khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>Everything could be read: {0}. {1} Sign in as always.</source>
        <translation type="unfinished">Nyeem tau tag nrho: {0}. {1} Nkag li qub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>Left out, because what they belong to is lost: {0}.</source>
        <translation type="unfinished">Tsis suav, vim yam lawv yog li ploj lawm: {0}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>Look through the cases you worked on last, then sign in as always.</source>
        <translation type="unfinished">Saib rooj plaub uas koj ua kawg, ces nkag li qub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>There is a backup of {0}. Put it back when little was written since; save what can be read when that would lose more.</source>
        <translation type="unfinished">Muaj luam tseg {0}. Muab rov thaum sau tsawg txij ntawd; khaws yam nyeem tau thaum muab rov yuav ploj ntau dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>There is no backup that could be put back instead.</source>
        <translation type="unfinished">Tsis muaj luam tseg los muab rov hloov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>What was there is kept in the store's folder under “{0}”.</source>
        <translation type="unfinished">Yam qub khaws hauv folder chaw khaws ua “{0}”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>{cases} were saved. {lost} of {pages} parts of the file could not be read.</source>
        <translation type="unfinished">Khaws tau {cases}. {lost} ntawm {pages} feem nyeem tsis tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/__init__.py"/>
        <source>Secure email</source>
        <translation type="unfinished">Email ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Change</source>
        <translation type="unfinished">Hloov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Fill this in.</source>
        <translation type="unfinished">Sau qhov no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>It is sealed under your own key; no colleague can open it.</source>
        <translation type="unfinished">Kaw ruaj nrog koj yuam sij; npoj yaig qhib tsis tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>It works</source>
        <translation type="unfinished">Ua tau lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Leave it empty to keep the stored one.</source>
        <translation type="unfinished">Cia khoob kom khaws tus qub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Mail account</source>
        <translation type="unfinished">Mail account</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Not set up</source>
        <translation type="unfinished">Tsis tau teeb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Save and test</source>
        <translation type="unfinished">Khaws thiab sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Saved, not tested</source>
        <translation type="unfinished">Khaws lawm, tsis tau sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Saving …</source>
        <translation type="unfinished">Tab tom khaws …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Sign in again</source>
        <translation type="unfinished">Nkag dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Sign in and test</source>
        <translation type="unfinished">Nkag thiab sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Signing in to the mailbox …</source>
        <translation type="unfinished">Tab tom nkag mailbox …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Signing in …</source>
        <translation type="unfinished">Tab tom nkag …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Stop signing in</source>
        <translation type="unfinished">Tsum tsis nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>The mail server let this account in.</source>
        <translation type="unfinished">Mail server cia account no nkag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>The mail server said no</source>
        <translation type="unfinished">Mail server tsis kam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Try it</source>
        <translation type="unfinished">Sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Waiting for your browser …</source>
        <translation type="unfinished">Tos koj lub browser …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Another certificate …</source>
        <translation type="unfinished">Lwm lub certificate …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished">Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Company certificate …</source>
        <translation type="unfinished">Tuam txhab certificate …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>How it signs in</source>
        <translation type="unfinished">Nkag li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>In the browser; for Exchange Online where it still lets programs in this way.</source>
        <translation type="unfinished">Hauv browser; rau Exchange Online uas tseem cia cov program nkag li no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Keyword</source>
        <translation type="unfinished">Lo lus tseem ceeb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Leave it empty when it is your email address.</source>
        <translation type="unfinished">Cia khoob yog nws yog koj email.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Only when your IT gave you one.</source>
        <translation type="unfinished">Tsuas yog IT muab ib lub rau koj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Password</source>
        <translation type="unfinished">Lo lus zais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Server address</source>
        <translation type="unfinished">Chaw nyob server</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>User name</source>
        <translation type="unfinished">Npe siv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>What makes your mail service encrypt</source>
        <translation type="unfinished">Dab tsi ua rau koj email encrypt</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Where your mail is</source>
        <translation type="unfinished">Koj email nyob qhov twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Your company's certificate</source>
        <translation type="unfinished">Nej tuam txhab lub certificate</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Your company's own authority is trusted besides the system's.</source>
        <translation type="unfinished">Ntseeg nej tuam txhab ntxiv rau ntawm system.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Your mail administrator knows it. Exchange Web Services, over https.</source>
        <translation type="unfinished">Nej tus tswj email paub. Exchange Web Services, hauv https.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>At the desk, after you compared the fingerprint with them.</source>
        <translation type="unfinished">Ntawm chaw pab, tom qab koj piv fingerprint nrog lawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Certificates (*.pem *.cer *.crt *.der)</source>
        <translation type="unfinished">Certificates (*.pem *.cer *.crt *.der)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Choose the desk's certificate …</source>
        <translation type="unfinished">Xaiv chaw pab lub certificate …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Date</source>
        <translation type="unfinished">Hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Fill this in: the certificate counts only with it.</source>
        <translation type="unfinished">Sau qhov no: certificate siv tau nrog nws xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Kept. Compare the fingerprint with the desk before you use it.</source>
        <translation type="unfinished">Khaws lawm. Piv fingerprint nrog chaw pab ua ntej siv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Mail files you carry yourself</source>
        <translation type="unfinished">File email uas koj nqa mus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Reading …</source>
        <translation type="unfinished">Tab tom nyeem …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Recorded: the desk's approval names this certificate.</source>
        <translation type="unfinished">Teev lawm: chaw pab lus tso cai hais npe certificate no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Remove it</source>
        <translation type="unfinished">Tshem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Removing …</source>
        <translation type="unfinished">Tab tom tshem …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>The certificate is removed. Mail files are plain mail now.</source>
        <translation type="unfinished">Certificate tshem lawm. File email tam sim no dog dig.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>The desk's approval names it</source>
        <translation type="unfinished">Chaw pab lus tso cai hais npe nws</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>The desk's certificate</source>
        <translation type="unfinished">Chaw pab lub certificate</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Who said so</source>
        <translation type="unfinished">Leej twg hais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/microsoft.py"/>
        <source>Application id</source>
        <translation type="unfinished">Application id</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/microsoft.py"/>
        <source>If Microsoft asks for an administrator, send them this address once:</source>
        <translation type="unfinished">Yog Microsoft nug txog administrator, xa chaw nyob no rau lawv ib zaug:</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/microsoft.py"/>
        <source>Tenant</source>
        <translation type="unfinished">Tenant</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/microsoft.py"/>
        <source>Your IT registers AssisterDesk in Microsoft 365 and gives you both.</source>
        <translation type="unfinished">Nej IT sau npe AssisterDesk hauv Microsoft 365 thiab muab ob qho rau koj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>A mailbox you can open, outside your own mail service.</source>
        <translation type="unfinished">Ib lub mailbox uas koj qhib tau, sab nraum koj kev pab email.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Control mailbox</source>
        <translation type="unfinished">Mailbox tswj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Did the test message arrive encrypted?</source>
        <translation type="unfinished">Tsab xov sim tuaj encrypt puas?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Enter the day on which you looked.</source>
        <translation type="unfinished">Sau hnub uas koj saib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Good to know</source>
        <translation type="unfinished">Paub zoo dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Look into the control mailbox, then choose.</source>
        <translation type="unfinished">Saib lub mailbox tswj, ces xaiv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>No, readable as it is</source>
        <translation type="unfinished">Tsis yog, nyeem tau li qub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Open the control mailbox, look how the test arrived, then record it here.</source>
        <translation type="unfinished">Qhib lub mailbox tswj, saib seb qhov sim tuaj li cas, ces teev ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Perhaps sent</source>
        <translation type="unfinished">Tej zaum xa lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Proof that it encrypts</source>
        <translation type="unfinished">Pov thawj tias nws encrypt</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Proved</source>
        <translation type="unfinished">Muaj pov thawj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Send test message</source>
        <translation type="unfinished">Xa tsab xov sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Set up the mail account first. {text}</source>
        <translation type="unfinished">Teeb mail account ua ntej. {text}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Test again</source>
        <translation type="unfinished">Sim dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Test message sent</source>
        <translation type="unfinished">Xa tsab xov sim lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Test needed</source>
        <translation type="unfinished">Yuav tsum sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>The result of the test is recorded.</source>
        <translation type="unfinished">Teev qhov sim lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Yes, encrypted</source>
        <translation type="unfinished">Yog, encrypt lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>A name or a function.</source>
        <translation type="unfinished">Ib lub npe los yog luag hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Ask the desk for permission</source>
        <translation type="unfinished">Thov chaw pab tso cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Asking …</source>
        <translation type="unfinished">Tab tom nug …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Date of the answer</source>
        <translation type="unfinished">Hnub teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Encrypted email service</source>
        <translation type="unfinished">Kev pab email encrypt</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Fill this in: an approval counts only with it.</source>
        <translation type="unfinished">Sau qhov no: kev tso cai siv tau nrog nws xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>From then on nothing with personal data goes by your own email, until the desk approves it again.</source>
        <translation type="unfinished">Txij ntawd mus ntaub ntawv ntiag tug tsis mus hauv koj email, mus txog thaum chaw pab tso cai dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>How it encrypts</source>
        <translation type="unfinished">Encrypt li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>I asked another way</source>
        <translation type="unfinished">Kuv nug lwm txoj kev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Keep it</source>
        <translation type="unfinished">Khaws cia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Opening …</source>
        <translation type="unfinished">Tab tom qhib …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Permission withdrawn</source>
        <translation type="unfinished">Thim kev tso cai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Record the desk's answer</source>
        <translation type="unfinished">Teev chaw pab lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Recorded: {state}.</source>
        <translation type="unfinished">Teev lawm: {state}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Save the answer</source>
        <translation type="unfinished">Khaws lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Send it there, then come back and press “I asked another way”.</source>
        <translation type="unfinished">Xa rau ntawd, ces rov los nias “Kuv nug lwm txoj kev”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Such as: reply of 21 November in the mailbox.</source>
        <translation type="unfinished">Xws li: lus teb lub 11 Hli tim 21 hauv mailbox.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The desk asks for this. Fill it in.</source>
        <translation type="unfinished">Chaw pab nug qhov no. Sau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The desk was asked. Until it says yes, use its secure site.</source>
        <translation type="unfinished">Nug chaw pab lawm. Mus txog thaum pom zoo, siv nws vev xaib ruaj ntseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The desk's answer</source>
        <translation type="unfinished">Chaw pab lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The desks generally accept Microsoft and Zix.</source>
        <translation type="unfinished">Chaw pab feem ntau txais Microsoft thiab Zix.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The permission was withdrawn. Use the desk's secure site, or ask again.</source>
        <translation type="unfinished">Kev tso cai raug thim. Siv chaw pab vev xaib ruaj ntseg, los yog thov dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Was the permission withdrawn?</source>
        <translation type="unfinished">Kev tso cai raug thim lawm puas?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>When a message is encrypted, and how the desk opens it.</source>
        <translation type="unfinished">Tsab xov encrypt thaum twg, thiab chaw pab qhib li cas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Where the answer is kept</source>
        <translation type="unfinished">Khaws lus teb qhov twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Who at the desk answered</source>
        <translation type="unfinished">Leej twg ntawm chaw pab teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Who can answer questions</source>
        <translation type="unfinished">Leej twg teb tau lus nug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Write it in your mail program</source>
        <translation type="unfinished">Sau hauv koj program email</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Yes, withdrawn</source>
        <translation type="unfinished">Yog, thim lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Your IT person or provider: a work phone or email.</source>
        <translation type="unfinished">Koj tus neeg IT: xov tooj hauj lwm los yog email.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Your mail program opened</source>
        <translation type="unfinished">Qhib koj program email lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Your office may use its own encrypted email once {desk} agrees. Without it, use the desk's secure site.</source>
        <translation type="unfinished">Nej hoob kas siv tau nws email encrypt thaum {desk} pom zoo. Tsis muaj nws, siv chaw pab vev xaib ruaj ntseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Your own encrypted email service</source>
        <translation type="unfinished">Koj kev pab email encrypt</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>{desk} said no. Use its secure site, or ask again with another service.</source>
        <translation type="unfinished">{desk} tsis kam. Siv nws vev xaib ruaj ntseg, los yog thov dua nrog lwm kev pab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>{desk} wants to know more. Send what it asks for, and ask again.</source>
        <translation type="unfinished">{desk} xav paub ntxiv. Xa yam nws nug, thiab thov dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>{desk} was asked. Record its answer when it comes.</source>
        <translation type="unfinished">Nug {desk} lawm. Teev nws lus teb thaum tuaj txog.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Address of the desk's secure site</source>
        <translation type="unfinished">Chaw nyob chaw pab vev xaib ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Ask again</source>
        <translation type="unfinished">Nug dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Check for the invitation</source>
        <translation type="unfinished">Saib seb lus caw tuaj txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Compare the name with the one in the desk's message, letter by letter. Personal data will go there.</source>
        <translation type="unfinished">Piv lub npe nrog lub hauv chaw pab tsab xov, ib tug ntawv zuj zus. Ntaub ntawv ntiag tug yuav mus ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Confirm the site's name</source>
        <translation type="unfinished">Lees npe vev xaib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Copy it from the desk's message, or from your browser once you are there.</source>
        <translation type="unfinished">Luam ntawm chaw pab tsab xov, los yog ntawm koj browser thaum nyob ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>I have sent through it</source>
        <translation type="unfinished">Kuv xa los ntawm nws lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>I set up my account</source>
        <translation type="unfinished">Kuv qhib kuv account lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Invited</source>
        <translation type="unfinished">Caw lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Is this the desk's secure site?</source>
        <translation type="unfinished">Qhov no yog chaw pab vev xaib ruaj ntseg?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>It arrived elsewhere</source>
        <translation type="unfinished">Tuaj lwm qhov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Keep the address</source>
        <translation type="unfinished">Khaws chaw nyob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Looking into the mailbox …</source>
        <translation type="unfinished">Tab tom saib mailbox …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>No invitation yet. Look again later, also in the junk folder of your mail.</source>
        <translation type="unfinished">Tseem tsis muaj lus caw. Saib dua tom qab, hauv junk folder thiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Nothing new</source>
        <translation type="unfinished">Tsis muaj tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Request secure email</source>
        <translation type="unfinished">Thov email ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Set up the mail account first, or send this message from your mail program.</source>
        <translation type="unfinished">Teeb mail account ua ntej, los yog xa tsab xov no hauv koj program email.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Site</source>
        <translation type="unfinished">Vev xaib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>The desk's secure site</source>
        <translation type="unfinished">Chaw pab vev xaib ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>The invitation is here. Check the site's name, then open it.</source>
        <translation type="unfinished">Lus caw tuaj lawm. Kuaj npe vev xaib, ces qhib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>The request is on its way. Check here for the invitation.</source>
        <translation type="unfinished">Kev thov tab tom mus. Saib ntawm no seb lus caw tuaj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Yes, this is it</source>
        <translation type="unfinished">Yog, qhov no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>replies were</source>
        <translation type="unfinished">lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>reply was</source>
        <translation type="unfinished">lus teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>{host} (name confirmed)</source>
        <translation type="unfinished">{host} (lees npe lawm)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view.py"/>
        <source>Personal data goes to the desk encrypted, or not at all. Here you set up the way.</source>
        <translation type="unfinished">Ntaub ntawv ntiag tug mus rau chaw pab encrypt, los yog tsis mus. Ntawm no koj teeb txoj kev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view.py"/>
        <source>The desk</source>
        <translation type="unfinished">Chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>A header of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>A keyword in the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>A rule on the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Account</source>
        <translation type="unfinished">Account</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>An Exchange server</source>
        <translation type="unfinished">Ib lub Exchange server</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Answered by</source>
        <translation type="unfinished">Teb los ntawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Approved by</source>
        <translation type="unfinished">Tso cai los ntawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Approved on</source>
        <translation type="unfinished">Tso cai hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Arrived encrypted on {when}. Good until {until}.</source>
        <translation type="unfinished">Tuaj encrypt {when}. Siv tau txog {until}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Ask</source>
        <translation type="unfinished">Nug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>By the secure site</source>
        <translation type="unfinished">Hauv vev xaib ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Certificate</source>
        <translation type="unfinished">Certificate</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Encrypted</source>
        <translation type="unfinished">Encrypt lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Encrypts by</source>
        <translation type="unfinished">Encrypt los ntawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Fax</source>
        <translation type="unfinished">Fax</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Fingerprint</source>
        <translation type="unfinished">Fingerprint</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Good until</source>
        <translation type="unfinished">Siv tau txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Holder</source>
        <translation type="unfinished">Tus tuav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>In use. The secure message does not expire: answer in it again, and change its subject to the case type each time.</source>
        <translation type="unfinished">Tab tom siv. Tsab xov ruaj ntseg tsis tas sij hawm: teb hauv nws dua, thiab hloov kab hais txog rau hom rooj plaub txhua zaus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Invitation</source>
        <translation type="unfinished">Lus caw</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Kept as evidence</source>
        <translation type="unfinished">Khaws ua pov thawj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Messages with personal data go to the desk through your encrypted email.</source>
        <translation type="unfinished">Xov muaj ntaub ntawv ntiag tug mus rau chaw pab hauv koj email encrypt.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Microsoft 365</source>
        <translation type="unfinished">Microsoft 365</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>More information needed</source>
        <translation type="unfinished">Xav tau xov ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Named by</source>
        <translation type="unfinished">Hais npe los ntawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Named on</source>
        <translation type="unfinished">Hais npe hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>No test yet. Only a test shows that your mail arrives encrypted: the copy in your Sent folder never does.</source>
        <translation type="unfinished">Tseem tsis tau sim. Kev sim xwb qhia tias koj email tuaj encrypt: daim hauv koj Sent folder tsis qhia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Not encrypted yet</source>
        <translation type="unfinished">Tseem tsis tau encrypt</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Not needed by most</source>
        <translation type="unfinished">Feem coob tsis xav tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Not yet</source>
        <translation type="unfinished">Tseem tsis tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>On the phone, say</source>
        <translation type="unfinished">Hauv xov tooj, hais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>One plain message asks the desk for it. It has exactly this subject, no text, and names nobody:</source>
        <translation type="unfinished">Ib tsab xov dog dig thov chaw pab. Nws muaj kab hais txog no nkaus, tsis muaj lus, tsis hais npe leej twg:</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>One step left</source>
        <translation type="unfinished">Tshuav ib kauj ruam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Service</source>
        <translation type="unfinished">Kev pab cuam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Sign in with Microsoft</source>
        <translation type="unfinished">Nkag nrog Microsoft</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Submit hands messages with personal data over to the desk's secure site, piece by piece. For your own encrypted email: {why}</source>
        <translation type="unfinished">Xa muab xov muaj ntaub ntawv ntiag tug rau chaw pab vev xaib ruaj ntseg, ib daim zuj zus. Rau koj email encrypt: {why}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The file could not be read. Choose it again.</source>
        <translation type="unfinished">Nyeem daim file tsis tau. Xaiv dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The invitation arrived. Its link leads to the site below. Open it, set up your account there, then come back and say so.</source>
        <translation type="unfinished">Lus caw tuaj lawm. Nws link mus rau vev xaib hauv qab. Qhib, ua koj account, ces rov los hais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The invitation arrived. Open it in your mail program and set up your account there, then come back and say so.</source>
        <translation type="unfinished">Lus caw tuaj lawm. Qhib hauv koj program email thiab ua koj account, ces rov los hais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The sensitivity “Confidential”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The test of {when} arrived unencrypted. Ask your IT to mend the rule, then test again.</source>
        <translation type="unfinished">Qhov sim {when} tuaj tsis encrypt. Kom IT kho, ces sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The test of {when} is more than a month old. Send the test again.</source>
        <translation type="unfinished">Qhov sim {when} dhau ib hlis lawm. Xa qhov sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The test of {when} was for other account settings. Send the test again.</source>
        <translation type="unfinished">Qhov sim {when} yog rau lwm yam kev teeb. Xa qhov sim dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>This file holds a private key. Ask your IT for the certificate alone.</source>
        <translation type="unfinished">Daim file no muaj private key. Nug IT kom tau certificate xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>This is not a certificate in PEM form. Ask your IT for the file that begins with “BEGIN CERTIFICATE”.</source>
        <translation type="unfinished">Qhov no tsis yog certificate PEM. Nug IT daim file uas pib nrog “BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>User name and password</source>
        <translation type="unfinished">Npe siv thiab lo lus zais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Where no program may reach your mail, Submit makes a file that you send yourself. It is plain mail, unless {desk} gave you its certificate and approved it.</source>
        <translation type="unfinished">Qhov program mus tsis tau koj email, Xa ua ib daim file uas koj xa. Nws yog email dog dig, tsuas yog {desk} muab nws certificate rau koj thiab tso cai.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Windows sign-in (NTLM)</source>
        <translation type="unfinished">Nkag Windows (NTLM)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>With Microsoft, in the browser</source>
        <translation type="unfinished">Nrog Microsoft, hauv browser</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your account on the desk's site is ready. It does not expire: use the same secure message again, and change its subject to the case type each time.</source>
        <translation type="unfinished">Koj account hauv chaw pab vev xaib npaj txhij. Nws tsis tas sij hawm: siv tib tsab xov ruaj ntseg dua, thiab hloov kab hais txog rau hom rooj plaub txhua zaus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your company's own authority is trusted</source>
        <translation type="unfinished">Ntseeg nej tuam txhab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your mail service encrypts everything that goes to the desk. Nothing is added to the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your mail service encrypts messages with this mark, as Outlook sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your mail service encrypts when it sees this header. Write it as X-Name: value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your mail service encrypts when it sees this word. It is put before each subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>basic</source>
        <translation type="unfinished">basic</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>ntlm</source>
        <translation type="unfinished">ntlm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>{day} ({ago})</source>
        <translation type="unfinished">{day} ({ago})</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>{desk} answers with a secure message that has a link, usually within {days}.</source>
        <translation type="unfinished">{desk} teb nrog tsab xov ruaj ntseg muaj link, feem ntau hauv {days}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/__init__.py"/>
        <source>Settings</source>
        <translation type="unfinished">Kev teeb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Change the passphrase</source>
        <translation type="unfinished">Hloov kab lus zais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Nobody else knows it, and nobody can look it up. Use four or more words.</source>
        <translation type="unfinished">Tsis muaj lwm tus paub, tsis muaj leej twg nrhiav tau. Siv plaub lo lus los yog ntau dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Passphrase changed</source>
        <translation type="unfinished">Hloov kab lus zais lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Passphrase now</source>
        <translation type="unfinished">Kab lus zais tam sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Sealing your key again …</source>
        <translation type="unfinished">Tab tom kaw ruaj koj yuam sij dua …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Type the passphrase you have now.</source>
        <translation type="unfinished">Ntaus kab lus zais tam sim no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Use the new one from the next sign-in. Older backups still open with the old one.</source>
        <translation type="unfinished">Siv kab tshiab txij nkag tom ntej. Luam tseg qub tseem qhib nrog kab qub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>A second lock on your sign-in</source>
        <translation type="unfinished">Ntxiv ib lub xauv rau kev nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>From the next sign-in this computer's secret is needed beside your passphrase.</source>
        <translation type="unfinished">Txij nkag tom ntej yuav tsum muaj lub computer no lo lus zais ntxiv rau koj kab lus zais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>From the next sign-in your passphrase is enough again.</source>
        <translation type="unfinished">Txij nkag tom ntej, koj kab lus zais txaus lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>It cannot be switched on here. {0}</source>
        <translation type="unfinished">Qhib ntawm no tsis tau. {0}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Off</source>
        <translation type="unfinished">Kaw</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>On</source>
        <translation type="unfinished">Hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>On another computer, or when this one is lost, only the recovery key lets you in. Find its sheet before you switch this on. Backups made while it is on ask for both as well.</source>
        <translation type="unfinished">Ntawm lwm lub computer, los yog thaum lub no ploj, yuam sij cawm xwb cia koj nkag. Nrhiav nws daim ntawv ua ntej qhib qhov no. Luam tseg ua thaum qhib kuj nug ob qho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Signing in takes your passphrase and a secret kept here: {0}.</source>
        <translation type="unfinished">Nkag yuav siv koj kab lus zais thiab ib qho lus zais khaws ntawm no: {0}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Signing in would take your passphrase and a secret kept here: {0}. Somebody who saw you type, or who has a copy of the store, comes in nowhere else.</source>
        <translation type="unfinished">Nkag yuav siv koj kab lus zais thiab lo lus zais khaws ntawm no: {0}. Tus uas pom koj ntaus, los yog muaj daim luam chaw khaws, nkag tsis tau lwm qhov.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Switch it off</source>
        <translation type="unfinished">Kaw qhov no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Switch it on</source>
        <translation type="unfinished">Qhib qhov no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Type your passphrase.</source>
        <translation type="unfinished">Ntaus koj kab lus zais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view.py"/>
        <source>Everything is in this folder, encrypted. There is no server and no cloud. Backups are made by themselves: see Backups.</source>
        <translation type="unfinished">Txhua yam nyob hauv folder no, encrypt. Tsis muaj server thiab cloud. Luam tseg ua nws tus kheej: saib Kev luam tseg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view.py"/>
        <source>Where the data lies</source>
        <translation type="unfinished">Ntaub ntawv nyob qhov twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view.py"/>
        <source>Yours alone: colleagues have their own.</source>
        <translation type="unfinished">Koj li xwb: npoj yaig muaj lawv li.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Appearance</source>
        <translation type="unfinished">Kev zoo li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>At most {most} {unit}.</source>
        <translation type="unfinished">Ntau kawg {most} {unit}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Folder</source>
        <translation type="unfinished">Folder</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Locking and names</source>
        <translation type="unfinished">Xauv thiab npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Protected by</source>
        <translation type="unfinished">Tiv thaiv los ntawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>SQLCipher, with a key that only a passphrase of the staff opens</source>
        <translation type="unfinished">SQLCipher, nrog yuam sij uas neeg ua hauj lwm kab lus zais xwb qhib tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Writing</source>
        <translation type="unfinished">Kev sau ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/__init__.py"/>
        <source>Sign in</source>
        <translation type="unfinished">Nkag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Choose your name</source>
        <translation type="unfinished">Xaiv koj npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Choose your name.</source>
        <translation type="unfinished">Xaiv koj npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Forgot the passphrase?</source>
        <translation type="unfinished">Tsis nco qab kab lus zais?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Practice passphrase, unless you chose your own: {0}</source>
        <translation type="unfinished">Kab lus zais xyaum, yog koj tsis tau xaiv koj li: {0}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>The practice office: nobody in it is real.</source>
        <translation type="unfinished">Hoob kas xyaum: tsis muaj leej twg tiag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>This sign-in also takes the secret that one computer's password store keeps.</source>
        <translation type="unfinished">Kev nkag no kuj xav tau lo lus zais uas ib lub computer khaws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Wait {0}</source>
        <translation type="unfinished">Tos {0}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Your cases stay encrypted on this computer until you sign in.</source>
        <translation type="unfinished">Koj rooj plaub encrypt hauv computer no mus txog thaum koj nkag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/__init__.py"/>
        <source>Submit</source>
        <translation type="unfinished">Xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Delete the file afterwards, then say here that it was sent.</source>
        <translation type="unfinished">Tom qab rho daim file, ces hais ntawm no tias xa lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Encrypted to the desk's certificate: only the desk can open it.</source>
        <translation type="unfinished">Encrypt rau chaw pab certificate: chaw pab xwb qhib tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Getting everything ready …</source>
        <translation type="unfinished">Tab tom npaj txhua yam …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>I sent it</source>
        <translation type="unfinished">Kuv xa lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Later</source>
        <translation type="unfinished">Tom qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Mail (*.eml)</source>
        <translation type="unfinished">Email (*.eml)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Open it there. It comes up as a new message: look at it and send it.</source>
        <translation type="unfinished">Qhib nyob ntawd. Nws tuaj ua tsab xov tshiab: saib thiab xa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Plain mail, without personal data.</source>
        <translation type="unfinished">Email dog dig, tsis muaj ntaub ntawv ntiag tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Save the file first.</source>
        <translation type="unfinished">Khaws daim file ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Save the file where your mail program can open it.</source>
        <translation type="unfinished">Khaws daim file rau qhov koj program email qhib tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Save the mail file</source>
        <translation type="unfinished">Khaws daim file email</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Save the mail file …</source>
        <translation type="unfinished">Khaws daim file email …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>The mail file was saved.</source>
        <translation type="unfinished">Khaws daim file email lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>A submission belongs to a case. Make one under Cases, then come back.</source>
        <translation type="unfinished">Qhov xa yog rooj plaub li. Ua ib qho hauv Rooj plaub, ces rov los.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Choose the case it is about.</source>
        <translation type="unfinished">Xaiv rooj plaub hais txog.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Find a case</source>
        <translation type="unfinished">Nrhiav ib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Find by reference, household or topic</source>
        <translation type="unfinished">Nrhiav tus lej, tsev neeg los yog hais txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>No open case yet</source>
        <translation type="unfinished">Tseem tsis muaj rooj plaub qhib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Try another word: the reference, the household's name or what it is about.</source>
        <translation type="unfinished">Sim lwm lo lus: tus lej qhia, npe tsev neeg los yog hais txog dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Your open cases</source>
        <translation type="unfinished">Koj rooj plaub qhib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/columns.py"/>
        <source>Gate</source>
        <translation type="unfinished">Rooj vag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/columns.py"/>
        <source>The desk needs</source>
        <translation type="unfinished">Chaw pab xav tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/fact_entry.py"/>
        <source>MM/YYYY</source>
        <translation type="unfinished">MM/YYYY</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/fact_entry.py"/>
        <source>filled in</source>
        <translation type="unfinished">sau lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/fact_entry.py"/>
        <source>missing</source>
        <translation type="unfinished">tu</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/fact_entry.py"/>
        <source>optional</source>
        <translation type="unfinished">tsis yuam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/gate_panel.py"/>
        <source>How it will travel</source>
        <translation type="unfinished">Yuav mus li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/gate_panel.py"/>
        <source>Set up secure email</source>
        <translation type="unfinished">Teeb email ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/gate_panel.py"/>
        <source>{file}: could not look inside. {why}</source>
        <translation type="unfinished">{file}: saib sab hauv tsis tau. {why}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Attachments</source>
        <translation type="unfinished">Ntawv txuas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Could not look inside: {why}</source>
        <translation type="unfinished">Saib sab hauv tsis tau: {why}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Go on in the conversation</source>
        <translation type="unfinished">Tham ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>In your own words now.</source>
        <translation type="unfinished">Tam sim no hais koj cov lus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Made for you from the case type.</source>
        <translation type="unfinished">Ua rau koj raws hom rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Make it anew</source>
        <translation type="unfinished">Ua dua tshiab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Make the form, one row per person</source>
        <translation type="unfinished">Ua daim foos, ib kab rau ib tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Message</source>
        <translation type="unfinished">Tsab xov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Names are hidden, so the message is too. Press Ctrl+H to show it.</source>
        <translation type="unfinished">Npog npe, thiaj npog tsab xov. Nias Ctrl+H kom qhia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>No documents on this case. Add them on the case's own screen.</source>
        <translation type="unfinished">Rooj plaub no tsis muaj ntawv. Ntxiv hauv nplooj rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>The desk follows from your kind of assister.</source>
        <translation type="unfinished">Chaw pab raws koj hom kev pab (assister).</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Written from your answers. You can change it.</source>
        <translation type="unfinished">Sau raws koj cov lus teb. Koj hloov tau.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>finding</source>
        <translation type="unfinished">qhov pom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>findings</source>
        <translation type="unfinished">qhov pom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>fixed</source>
        <translation type="unfinished">ruaj lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>nothing found</source>
        <translation type="unfinished">tsis pom dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>{size}, on the case as {name}</source>
        <translation type="unfinished">{size}, hauv rooj plaub ua {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>Go to the outbox</source>
        <translation type="unfinished">Mus rau thawv xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>Stop</source>
        <translation type="unfinished">Nres</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>Stopping …</source>
        <translation type="unfinished">Tab tom nres …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>Submit something else for this case</source>
        <translation type="unfinished">Xa lwm yam rau rooj plaub no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>You can go on working. What happens is kept step by step.</source>
        <translation type="unfinished">Koj ua hauj lwm ntxiv tau. Yam tshwm sim khaws txhua kauj ruam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>File {number} is on its way</source>
        <translation type="unfinished">File {number} tab tom mus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>File {number}: {percent} %</source>
        <translation type="unfinished">File {number}: {percent} %</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>Files attached, if there are any</source>
        <translation type="unfinished">Txuas file, yog muaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>It may have been sent</source>
        <translation type="unfinished">Tej zaum xa lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>It waits in the outbox, ready to send.</source>
        <translation type="unfinished">Tos hauv thawv xa, npaj xa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>Read back and checked</source>
        <translation type="unfinished">Nyeem rov thiab kuaj lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>Ready in the outbox</source>
        <translation type="unfinished">Npaj hauv thawv xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>Saved as a draft in your mailbox</source>
        <translation type="unfinished">Khaws ua daim sau hauv koj mailbox</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>You stopped it before it left.</source>
        <translation type="unfinished">Koj nres ua ntej nws tawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>{desk} usually answers in 1 business day, by {due}.</source>
        <translation type="unfinished">{desk} feem ntau teb hauv 1 hnub ua hauj lwm, ua ntej {due}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>{desk} usually answers in {days} business days, by {due}.</source>
        <translation type="unfinished">{desk} feem ntau teb hauv {days} hnub ua hauj lwm, ua ntej {due}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>Call sheet</source>
        <translation type="unfinished">Daim ntawv hu</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>How it is done</source>
        <translation type="unfinished">Ua li cas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>Names are hidden, so the call sheet is too. Press Ctrl+H to show it.</source>
        <translation type="unfinished">Npog npe, thiaj npog daim ntawv hu. Nias Ctrl+H kom qhia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>They will ask</source>
        <translation type="unfinished">Lawv yuav nug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>Who answers</source>
        <translation type="unfinished">Leej twg teb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_panel.py"/>
        <source>A file is still open in another program. Close it there.</source>
        <translation type="unfinished">Ib daim file tseem qhib hauv lwm program. Kaw nyob ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_panel.py"/>
        <source>Open the desk's site and answer in your secure message there. Copy a piece, paste it, and it is ticked. What you copied leaves the clipboard after {seconds} seconds.</source>
        <translation type="unfinished">Qhib chaw pab vev xaib thiab teb hauv koj tsab xov ruaj ntseg. Luam ib daim, nplaum, ces kos. Yam koj luam tawm clipboard tom qab {seconds} second.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_panel.py"/>
        <source>Show the folder</source>
        <translation type="unfinished">Qhia folder</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Copy the address</source>
        <translation type="unfinished">Luam chaw nyob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Copy the message</source>
        <translation type="unfinished">Luam tsab xov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Copy the subject</source>
        <translation type="unfinished">Luam hais txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Files</source>
        <translation type="unfinished">Cov file</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Not ticked yet: {names}.</source>
        <translation type="unfinished">Tseem tsis tau kos: {names}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Put them into a folder</source>
        <translation type="unfinished">Muab rau hauv ib lub folder</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Case types</source>
        <translation type="unfinished">Hom rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Group</source>
        <translation type="unfinished">Pab pawg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Nothing fits</source>
        <translation type="unfinished">Tsis muaj haum</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Try another word. If the desk should answer a question of its own kind, look under “General question”.</source>
        <translation type="unfinished">Sim lwm lo lus. Yog chaw pab yuav teb lwm yam lus nug, saib hauv “Nug dav dav”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Type a word, such as renewal or password</source>
        <translation type="unfinished">Ntaus ib lo lus, xws li renewal los yog password</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Another case</source>
        <translation type="unfinished">Lwm rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Draft kept {time}</source>
        <translation type="unfinished">Khaws daim sau {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Send the submission</source>
        <translation type="unfinished">Xa qhov xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Start over</source>
        <translation type="unfinished">Pib dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Start the submission over</source>
        <translation type="unfinished">Pib qhov xa dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Started over. The draft is gone.</source>
        <translation type="unfinished">Pib dua lawm. Daim sau ploj lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Your draft is back.</source>
        <translation type="unfinished">Koj daim sau rov los.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>A newborn. Of a parent: {labels}</source>
        <translation type="unfinished">Menyuam mos. Ntawm niam/txiv: {labels}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Call {desk} at {phone} with the client on the line.</source>
        <translation type="unfinished">Hu {desk} ntawm {phone} nrog neeg tau kev pab hauv xov tooj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Call {desk} at {phone}.</source>
        <translation type="unfinished">Hu {desk} ntawm {phone}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Cannot go this way</source>
        <translation type="unfinished">Mus txoj no tsis tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Done in the portal, not by email. Follow the steps.</source>
        <translation type="unfinished">Ua hauv portal, tsis yog email. Ua raws kauj ruam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Done with an online form, not by email. Follow the steps.</source>
        <translation type="unfinished">Ua nrog foos online, tsis yog email. Ua raws kauj ruam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Gate: cannot go</source>
        <translation type="unfinished">Rooj vag: mus tsis tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Gate: {places} found</source>
        <translation type="unfinished">Rooj vag: pom {places}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Hand over on the desk's site</source>
        <translation type="unfinished">Muab hauv chaw pab vev xaib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Looking</source>
        <translation type="unfinished">Tab tom saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Looking at what you changed …</source>
        <translation type="unfinished">Tab tom saib yam koj hloov …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Make the form first: it has one row for each person.</source>
        <translation type="unfinished">Ua daim foos ua ntej: ib kab rau ib tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>No personal data found.</source>
        <translation type="unfinished">Tsis pom ntaub ntawv ntiag tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>No privacy warning is recorded on this case. Read it, and record it there.</source>
        <translation type="unfinished">Rooj plaub no tsis tau sau tseg lus ceeb toom. Nyeem, thiab sau tseg rau ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Not done by email. Follow the steps.</source>
        <translation type="unfinished">Tsis ua hauv email. Ua raws kauj ruam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Person {place}</source>
        <translation type="unfinished">Tus neeg {place}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Personal data in 1 place.</source>
        <translation type="unfinished">Ntaub ntawv ntiag tug nyob 1 qho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Personal data in {places} places.</source>
        <translation type="unfinished">Ntaub ntawv ntiag tug nyob {places} qho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Send as plain mail to {desk}</source>
        <translation type="unfinished">Xa email dog dig rau {desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Send securely to {desk}</source>
        <translation type="unfinished">Xa ruaj ntseg rau {desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Still missing: {names}.</source>
        <translation type="unfinished">Tseem tu: {names}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>The gate reads the message before it can go.</source>
        <translation type="unfinished">Rooj vag nyeem tsab xov ua ntej nws mus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>The gate reads the message once it has its subject.</source>
        <translation type="unfinished">Rooj vag nyeem tsab xov thaum muaj kab hais txog.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>The one of this case with {desk}, last mail {day}.</source>
        <translation type="unfinished">Qhov ntawm rooj plaub no nrog {desk}, email kawg {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>The one you have with {desk}, last mail {day}. Nothing of it is quoted.</source>
        <translation type="unfinished">Qhov koj muaj nrog {desk}, email kawg {day}. Tsis luam dab tsi los ntawm nws.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>applicant</source>
        <translation type="unfinished">tus thov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>child</source>
        <translation type="unfinished">menyuam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>not related</source>
        <translation type="unfinished">tsis txheeb ze</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>other relative</source>
        <translation type="unfinished">lwm tus txheeb ze</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>parent</source>
        <translation type="unfinished">niam/txiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>quarter {quarter} of {year}</source>
        <translation type="unfinished">peb hlis thib {quarter} xyoo {year}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>representative</source>
        <translation type="unfinished">tus sawv cev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>sibling</source>
        <translation type="unfinished">kwv tij nkauj muam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>spouse</source>
        <translation type="unfinished">txij nkawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>the desk</source>
        <translation type="unfinished">chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>the {desk}</source>
        <translation type="unfinished">{desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{agency} answers this, not {desk}.</source>
        <translation type="unfinished">{agency} teb qhov no, tsis yog {desk}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{desk} usually answers in 1 business day: sent now, by {by}.</source>
        <translation type="unfinished">{desk} feem ntau teb hauv 1 hnub ua hauj lwm: xa tam sim, ua ntej {by}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{desk} usually answers in {days} business days: sent now, by {by}.</source>
        <translation type="unfinished">{desk} feem ntau teb hauv {days} hnub ua hauj lwm: xa tam sim, ua ntej {by}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{found} It travels encrypted.</source>
        <translation type="unfinished">{found} Nws mus encrypt.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{more} more</source>
        <translation type="unfinished">{more} ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Add more, if it helps</source>
        <translation type="unfinished">Ntxiv, yog pab tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Choose another case type</source>
        <translation type="unfinished">Xaiv lwm hom rooj plaub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Mind</source>
        <translation type="unfinished">Nco ntsoov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Month or quarter</source>
        <translation type="unfinished">Hli los yog peb hlis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Not needed, left out</source>
        <translation type="unfinished">Tsis xav tau, tsis suav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Papers</source>
        <translation type="unfinished">Ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Stands in the subject, so it comes from a list.</source>
        <translation type="unfinished">Nyob hauv kab hais txog, thiaj los ntawm daim teev.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Who is it about?</source>
        <translation type="unfinished">Hais txog leej twg?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>You can also call: {phone}.</source>
        <translation type="unfinished">Koj hu tau thiab: {phone}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/write_panel.py"/>
        <source>Ctrl+Enter in the message does the same.</source>
        <translation type="unfinished">Ctrl+Enter hauv tsab xov ua tib yam.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/write_panel.py"/>
        <source>Nothing was sent</source>
        <translation type="unfinished">Tsis tau xa dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/write_panel.py"/>
        <source>Open the case to write a note</source>
        <translation type="unfinished">Qhib rooj plaub kom sau lus tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/write_panel.py"/>
        <source>The gate looks at it once more …</source>
        <translation type="unfinished">Rooj vag saib ib zaug ntxiv …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>And on {number} more of your cases.</source>
        <translation type="unfinished">Thiab ntawm {number} rooj plaub ntxiv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Backups need a look</source>
        <translation type="unfinished">Yuav tsum saib luam tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Call, talk or letter</source>
        <translation type="unfinished">Hu, tham los yog ntawv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Change of a note</source>
        <translation type="unfinished">Hloov lus sau tseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Consent ends</source>
        <translation type="unfinished">Kev pom zoo yuav tas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Consent has ended</source>
        <translation type="unfinished">Kev pom zoo tas lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Continue</source>
        <translation type="unfinished">Mus ntxiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Deadlines by risk</source>
        <translation type="unfinished">Hnub kawg raws kev pheej hmoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Decide</source>
        <translation type="unfinished">Txiav txim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Ended {day}</source>
        <translation type="unfinished">Xaus {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>It ended {day}.</source>
        <translation type="unfinished">Xaus {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>It is good until {day}.</source>
        <translation type="unfinished">Siv tau txog {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>It may have been sent. Look into the mailbox.</source>
        <translation type="unfinished">Tej zaum xa lawm. Saib hauv mailbox.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>It was good until {day}.</source>
        <translation type="unfinished">Siv tau txog {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Lapsed</source>
        <translation type="unfinished">Tas lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Last day {day}</source>
        <translation type="unfinished">Hnub kawg {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Look</source>
        <translation type="unfinished">Saib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Message to the desk, last typed {ago}</source>
        <translation type="unfinished">Xov rau chaw pab, ntaus {ago}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Move it</source>
        <translation type="unfinished">Tsiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No deadline ends in the next 30 days. Add them on a case; the calendar has them all.</source>
        <translation type="unfinished">Hauv 30 hnub tsis muaj hnub kawg. Ntxiv hauv rooj plaub; daim hnub muaj tag nrho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No invitation to secure email yet</source>
        <translation type="unfinished">Tseem tsis muaj lus caw email ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No privacy warning is recorded</source>
        <translation type="unfinished">Tsis tau sau tseg lus ceeb toom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No reply is due. What you send shows here until the desk answers.</source>
        <translation type="unfinished">Tsis muaj lus teb tos. Yam koj xa nyob ntawm no mus txog thaum chaw pab teb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No task is due this week. Tasks of your cases show here a week before their day.</source>
        <translation type="unfinished">Lim tiam no tsis muaj yam yuav ua. Yam yuav ua nyob ntawm no ib lim tiam ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Not saved yet, last typed {ago}</source>
        <translation type="unfinished">Tseem tsis tau khaws, ntaus {ago}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Not sent</source>
        <translation type="unfinished">Tsis tau xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Nothing is half done. Notes and messages you have begun show here.</source>
        <translation type="unfinished">Tsis muaj yam ua ib nrab. Lus sau tseg thiab xov koj pib nyob ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Nothing is stuck. A submission that cannot go on without you shows here.</source>
        <translation type="unfinished">Tsis muaj dab tsi daig. Qhov xa uas xav tau koj nyob ntawm no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Over</source>
        <translation type="unfinished">Dhau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Read it to the client and record it there.</source>
        <translation type="unfinished">Nyeem rau tus neeg thov thiab sau tseg rau ntawd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Ready to send, prepared {ago}</source>
        <translation type="unfinished">Npaj xa lawm, npaj {ago}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Secure email is not set up yet</source>
        <translation type="unfinished">Tseem tsis tau teeb email ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Sending stopped. Look what it needs.</source>
        <translation type="unfinished">Nres xa lawm. Saib seb tu dab tsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Set up</source>
        <translation type="unfinished">Teeb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Show all {number} in the outbox</source>
        <translation type="unfinished">Qhia tag nrho {number} hauv thawv xa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Show the calendar</source>
        <translation type="unfinished">Qhia daim hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Soon</source>
        <translation type="unfinished">Sai sai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The last day is {day}.</source>
        <translation type="unfinished">Hnub kawg yog {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The last day was {day}.</source>
        <translation type="unfinished">Hnub kawg yog {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The privacy office needs a look</source>
        <translation type="unfinished">Yuav tsum saib hoob kas ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The store is in an unsafe place</source>
        <translation type="unfinished">Chaw khaws nyob qhov tsis nyab xeeb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The test of your encrypted email is more than a month old</source>
        <translation type="unfinished">Kev sim koj email encrypt dhau ib hlis lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Today, {day}</source>
        <translation type="unfinished">Hnub no, {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Until it is repeated, nothing with personal data goes this way.</source>
        <translation type="unfinished">Ua ntej rov sim, ntaub ntawv ntiag tug tsis mus txoj no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Until then nothing with personal data can be sent.</source>
        <translation type="unfinished">Ua ntej ntawd xa tsis tau ntaub ntawv ntiag tug.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>You have no case yet. Begin with the first household.</source>
        <translation type="unfinished">Koj tseem tsis muaj rooj plaub. Pib nrog thawj tsev neeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Your certification ends soon</source>
        <translation type="unfinished">Koj ntawv pov thawj yuav tas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Your certification has lapsed</source>
        <translation type="unfinished">Koj ntawv pov thawj tas lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Your yearly training ends soon</source>
        <translation type="unfinished">Koj kev kawm txhua xyoo yuav tas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Your yearly training has lapsed</source>
        <translation type="unfinished">Koj kev kawm txhua xyoo tas lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>case waiting for a desk</source>
        <translation type="unfinished">rooj plaub tos ib lub chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>cases waiting for a desk</source>
        <translation type="unfinished">rooj plaub tos ib lub chaw pab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>open case</source>
        <translation type="unfinished">rooj plaub qhib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>open cases</source>
        <translation type="unfinished">rooj plaub qhib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>{desk} answers by {due}</source>
        <translation type="unfinished">{desk} teb ua ntej {due}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>{desk} is {days} late</source>
        <translation type="unfinished">{desk} lig {days}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>{said} Ask the client to renew it.</source>
        <translation type="unfinished">{said} Thov neeg tau kev pab ua dua tshiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/bands.py"/>
        <source>PRACTICE OFFICE · everyone here is invented · nothing leaves</source>
        <translation type="unfinished">HOOB KAS XYAUM · txhua tus yog npe cuav · tsis muaj dab tsi tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/caretaker.py"/>
        <source>The window locks.</source>
        <translation type="unfinished">Lub qhov rais xauv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>confirm the site's name</source>
        <translation type="unfinished">lees npe vev xaib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>encrypted email ready</source>
        <translation type="unfinished">email encrypt npaj txhij</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>invitation arrived</source>
        <translation type="unfinished">lus caw tuaj txog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>no secure email yet</source>
        <translation type="unfinished">tseem tsis muaj email ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>permission requested</source>
        <translation type="unfinished">thov kev tso cai lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>proof needed</source>
        <translation type="unfinished">xav tau pov thawj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>secure email requested</source>
        <translation type="unfinished">thov email ruaj ntseg lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>secure site ready</source>
        <translation type="unfinished">vev xaib ruaj ntseg npaj txhij</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>{desk}: {state}</source>
        <translation type="unfinished">{desk}: {state}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/context.py"/>
        <source>AssisterDesk is locked. Sign in to go on.</source>
        <translation type="unfinished">AssisterDesk xauv lawm. Nkag kom mus ntxiv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/crash_page.py"/>
        <source>AssisterDesk made a mistake</source>
        <translation type="unfinished">AssisterDesk ua yuam kev</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/crash_page.py"/>
        <source>For whoever looks after this program; it holds no client's data:</source>
        <translation type="unfinished">Rau tus uas tu program no; tsis muaj neeg tau kev pab ntaub ntawv:</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/crash_page.py"/>
        <source>Go to the first screen</source>
        <translation type="unfinished">Mus rau thawj nplooj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/crash_page.py"/>
        <source>This is our fault, not yours. What was saved is still saved, and nothing was sent because of it. Go on with the first screen; if it happens again, lock and sign in anew.</source>
        <translation type="unfinished">Qhov no yog peb txhaum, tsis yog koj. Yam khaws lawm tseem khaws, thiab tsis tau xa dab tsi vim nws. Mus ntxiv nrog thawj nplooj; yog tshwm sim dua, xauv thiab nkag dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/idle_check.py"/>
        <source>Somebody is back.</source>
        <translation type="unfinished">Ib tug rov los lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/leaving.py"/>
        <source>Copied inside AssisterDesk only.</source>
        <translation type="unfinished">Luam hauv AssisterDesk xwb.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/leaving.py"/>
        <source>Copied. The clipboard is emptied in {left}.</source>
        <translation type="unfinished">Luam lawm. Clipboard yuav lwv hauv {left}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/leaving.py"/>
        <source>You can paste it inside AssisterDesk, but it was not put on the clipboard.</source>
        <translation type="unfinished">Koj nplaum tau hauv AssisterDesk, tab sis tsis tau muab rau clipboard.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>A reply that was cut off lies in your Drafts. See the outbox.</source>
        <translation type="unfinished">Muaj ib tsab lus teb tu nrho hauv koj Drafts. Saib thawv xa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>Mail from the desk waits in the outbox's tray.</source>
        <translation type="unfinished">Email ntawm chaw pab tos hauv thawv xa lub tais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>Something in the outbox needs you.</source>
        <translation type="unfinished">Ib yam hauv thawv xa xav tau koj.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>The invitation to secure email is here.</source>
        <translation type="unfinished">Lus caw email ruaj ntseg tuaj txog lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>replies were filed.</source>
        <translation type="unfinished">lus teb khaws lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>reply was filed.</source>
        <translation type="unfinished">lus teb khaws lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>submissions were sent.</source>
        <translation type="unfinished">qhov xa tau xa lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>waiting submission was sent.</source>
        <translation type="unfinished">qhov xa tos tau xa lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/palette.py"/>
        <source>Nothing by that name. Try another word.</source>
        <translation type="unfinished">Tsis muaj npe li no. Sim lwm lo lus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/palette.py"/>
        <source>Search or do anything</source>
        <translation type="unfinished">Nrhiav los yog ua dab tsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/palette.py"/>
        <source>Type a name, a case, a screen or what to do</source>
        <translation type="unfinished">Ntaus npe, rooj plaub, nplooj los yog yam yuav ua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/palette.py"/>
        <source>What was found</source>
        <translation type="unfinished">Yam pom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/rail.py"/>
        <source>Lock  (Ctrl+L)</source>
        <translation type="unfinished">Xauv  (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/rail.py"/>
        <source>{title}, {number} waiting</source>
        <translation type="unfinished">{title}, {number} tos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>Clear this list</source>
        <translation type="unfinished">Tshem daim ntawv teev no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>No case was opened lately</source>
        <translation type="unfinished">Tsis muaj rooj plaub qhib tsis ntev los no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>Recent cases</source>
        <translation type="unfinished">Cov rooj plaub tsis ntev los no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>The list of recent cases is empty. The access log keeps what was opened.</source>
        <translation type="unfinished">Daim ntawv teev cov rooj plaub tsis ntev los no tsis muaj dab tsi. Phau ntawv nkag tseem khaws tej uas tau qhib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>opened {when}</source>
        <translation type="unfinished">qhib {when}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/spelling.py"/>
        <source>off</source>
        <translation type="unfinished">kaw lawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/spelling.py"/>
        <source>off, there is no dictionary for {language}</source>
        <translation type="unfinished">kaw lawm, tsis muaj phau txhais rau {language}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/spelling.py"/>
        <source>“{word}” is one of the office's words now.</source>
        <translation type="unfinished">“{word}” tam sim no yog chaw ua haujlwm ib lo lus.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>Clipboard is emptied in {left}</source>
        <translation type="unfinished">Clipboard yuav lwv hauv {left}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>Offline</source>
        <translation type="unfinished">Tsis muaj internet</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>Online</source>
        <translation type="unfinished">Muaj internet</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>Works without a network</source>
        <translation type="unfinished">Siv tau tsis muaj internet</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>all work saved {time}</source>
        <translation type="unfinished">khaws tag nrho {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>tries again at {time}</source>
        <translation type="unfinished">sim dua {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>From afar: {how}</source>
        <translation type="unfinished">Nyob deb: {how}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>Hide names (Ctrl+H)</source>
        <translation type="unfinished">Npog npe (Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>Recent cases (Ctrl+R)</source>
        <translation type="unfinished">Cov rooj plaub tsis ntev los no (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>Show names (Ctrl+H)</source>
        <translation type="unfinished">Qhia npe (Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>Signed in: {person}</source>
        <translation type="unfinished">Nkag: {person}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>A document is still open in another program. Close it there; its copy is removed the next time AssisterDesk locks or starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Are you still there?</source>
        <translation type="unfinished">Koj tseem nyob puas?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>AssisterDesk locks in {left}. What you typed is kept.</source>
        <translation type="unfinished">AssisterDesk xauv hauv {left}. Yam koj ntaus khaws cia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Clear the recent cases</source>
        <translation type="unfinished">Tshem cov rooj plaub tsis ntev los no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Go to {screen}</source>
        <translation type="unfinished">Mus rau {screen}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Hide names</source>
        <translation type="unfinished">Npog npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>I am here</source>
        <translation type="unfinished">Kuv nyob ntawm no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Show names</source>
        <translation type="unfinished">Qhia npe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>practice office</source>
        <translation type="unfinished">hoob kas xyaum</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>A PDF file outside AssisterDesk</source>
        <translation type="unfinished">Ib daim PDF sab nraum AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>Opened in another program. The copy goes when AssisterDesk locks.</source>
        <translation type="unfinished">Qhib hauv lwm lub program. Daim luam ploj thaum AssisterDesk xauv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>Paper, read by whoever picks it up</source>
        <translation type="unfinished">Ntawv, leej twg khaws nyeem tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>Save a file</source>
        <translation type="unfinished">Khaws ib daim file</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>The PDF was saved.</source>
        <translation type="unfinished">Khaws daim PDF lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>The file was saved.</source>
        <translation type="unfinished">Khaws daim file lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/banner.py"/>
        <source>Close this message</source>
        <translation type="unfinished">Kaw lus no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/column_choice.py"/>
        <source>Choose columns</source>
        <translation type="unfinished">Xaiv kem</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/day_field.py"/>
        <source>There is no such day. Check the date.</source>
        <translation type="unfinished">Tsis muaj hnub no. Kuaj hnub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/day_field.py"/>
        <source>Write the date as month/day/year, such as 11/21/2026.</source>
        <translation type="unfinished">Sau hnub ua hli/hnub/xyoo, xws li 11/21/2026.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/field.py"/>
        <source>{label} (optional)</source>
        <translation type="unfinished">{label} (tsis yuam)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/help_button.py"/>
        <source>Help for this page (F1)</source>
        <translation type="unfinished">Kev pab rau nplooj no (F1)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/label.py"/>
        <source>Copy</source>
        <translation type="unfinished">Luam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Cut</source>
        <translation type="unfinished">Txiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Hide the passphrase</source>
        <translation type="unfinished">Npog kab lus zais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Paste</source>
        <translation type="unfinished">Nplaum</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Redo</source>
        <translation type="unfinished">Ua dua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Select all</source>
        <translation type="unfinished">Xaiv tag nrho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Show the passphrase</source>
        <translation type="unfinished">Qhia kab lus zais</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/mail_text.py"/>
        <source>The message</source>
        <translation type="unfinished">Tsab xov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/masked.py"/>
        <source>Hide {what}</source>
        <translation type="unfinished">Npog {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/masked.py"/>
        <source>Show {what}</source>
        <translation type="unfinished">Qhia {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/masked.py"/>
        <source>{what}, hidden</source>
        <translation type="unfinished">{what}, npog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/new_passphrase.py"/>
        <source>Make the passphrase longer.</source>
        <translation type="unfinished">Ua kab lus zais ntev dua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/new_passphrase.py"/>
        <source>The two passphrases differ.</source>
        <translation type="unfinished">Ob kab lus zais sib txawv.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/new_passphrase.py"/>
        <source>This is not the same as the one before it.</source>
        <translation type="unfinished">Qhov no tsis zoo li qhov ua ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/new_passphrase.py"/>
        <source>Type the new passphrase.</source>
        <translation type="unfinished">Ntaus kab lus zais tshiab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/plot.py"/>
        <source>not over yet</source>
        <translation type="unfinished">tseem tsis tau tas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/progress_line.py"/>
        <source>Stopped.</source>
        <translation type="unfinished">Nres lawm.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/progress_line.py"/>
        <source>{what} {percent} %</source>
        <translation type="unfinished">{what} {percent} %</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>A few words</source>
        <translation type="unfinished">Ob peb lo lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>Go back</source>
        <translation type="unfinished">Rov qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>Name nobody here: the log is kept for years.</source>
        <translation type="unfinished">Tsis txhob hais npe ntawm no: ntawv teev khaws ntau xyoo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>The reason goes into the access log. You are asked once a day for each case.</source>
        <translation type="unfinished">Laj thawj mus rau ntawv teev kev nkag. Nug koj ib hnub ib zaug rau txhua rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>This reason needs a few words. Name nobody.</source>
        <translation type="unfinished">Laj thawj no xav tau ob peb lo lus. Tsis txhob hais npe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>Why are you opening case {reference}?</source>
        <translation type="unfinished">Vim li cas koj qhib rooj plaub {reference}?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>Why are you opening this case?</source>
        <translation type="unfinished">Vim li cas koj qhib rooj plaub no?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>needed for this reason</source>
        <translation type="unfinished">laj thawj no yuav tsum muaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spans.py"/>
        <source>Marked in the text: {said}</source>
        <translation type="unfinished">Kos hauv cov lus: {said}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Add to the office's words</source>
        <translation type="unfinished">Ntxiv rau chaw ua haujlwm cov lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Leave this word</source>
        <translation type="unfinished">Tso lo lus no cia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Most words are in no dictionary of the chosen language; nothing is marked.</source>
        <translation type="unfinished">Feem ntau cov lus tsis muaj nyob hauv phau txhais ntawm hom lus uas xaiv; tsis muaj dab tsi kos cim.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Next unknown word</source>
        <translation type="unfinished">Lo lus tsis paub tom ntej</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>No word comes near</source>
        <translation type="unfinished">Tsis muaj lo lus zoo li</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Spelling: {language}</source>
        <translation type="unfinished">Kev sau ntawv: {language}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Spelling: {number}. Alt+F7 goes to the next.</source>
        <translation type="unfinished">Kev sau ntawv: {number}. Alt+F7 mus rau lo tom ntej.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Take “{word}” off the office's words</source>
        <translation type="unfinished">Rho “{word}” tawm ntawm chaw ua haujlwm cov lus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>unknown word</source>
        <translation type="unfinished">lo lus tsis paub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>unknown words</source>
        <translation type="unfinished">lo lus tsis paub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/split.py"/>
        <source>Divider: the arrow keys move it, Home puts it back</source>
        <translation type="unfinished">Tus faib: cov xub txav nws, Home muab rov qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/split.py"/>
        <source>Drag to make room; double click puts it back</source>
        <translation type="unfinished">Luag kom muaj chaw; nias ob zaug muab rov qab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/step_list.py"/>
        <source>done</source>
        <translation type="unfinished">tiav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/step_list.py"/>
        <source>failed</source>
        <translation type="unfinished">ua tsis tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/step_list.py"/>
        <source>now</source>
        <translation type="unfinished">tam sim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/step_list.py"/>
        <source>to come</source>
        <translation type="unfinished">yuav los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Fair</source>
        <translation type="unfinished">Txaus siv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Good</source>
        <translation type="unfinished">Zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Passphrase strength: {text}</source>
        <translation type="unfinished">Kab lus zais khov npaum cas: {text}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Poor</source>
        <translation type="unfinished">Tsis zoo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Strong</source>
        <translation type="unfinished">Khov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Type a passphrase.</source>
        <translation type="unfinished">Ntaus ib kab lus zais.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Weak</source>
        <translation type="unfinished">Tsis khov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Close; nothing leaves</source>
        <translation type="unfinished">Kaw; tsis muaj dab tsi tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Holds</source>
        <translation type="unfinished">Muaj</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Let it go as it is</source>
        <translation type="unfinished">Cia mus li qub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Let it go without the personal data</source>
        <translation type="unfinished">Cia mus tsis muaj ntaub ntawv ntiag tug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Protected</source>
        <translation type="unfinished">Tiv thaiv</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Send it the secure way</source>
        <translation type="unfinished">Xa txoj kev ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Teach the gate</source>
        <translation type="unfinished">Qhia rooj vag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>What would leave</source>
        <translation type="unfinished">Yam yuav tawm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Where to</source>
        <translation type="unfinished">Mus qhov twg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Which one is not personal data?</source>
        <translation type="unfinished">Qhov twg tsis yog ntaub ntawv ntiag tug?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Your office's policy does not let it leave this way as it is.</source>
        <translation type="unfinished">Nej hoob kas txoj cai tsis pub nws tawm li no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Apr</source>
        <translation type="unfinished">Lub 4 Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>April</source>
        <translation type="unfinished">Lub Plaub Hlis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Aug</source>
        <translation type="unfinished">Lub 8 Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>August</source>
        <translation type="unfinished">Lub Yim Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Dec</source>
        <translation type="unfinished">Lub 12 Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>December</source>
        <translation type="unfinished">Lub Kaum Ob Hlis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Feb</source>
        <translation type="unfinished">Lub 2 Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>February</source>
        <translation type="unfinished">Lub Ob Hlis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Fri</source>
        <translation type="unfinished">Fri</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Friday</source>
        <translation type="unfinished">Hnub Friday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Jan</source>
        <translation type="unfinished">Lub 1 Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>January</source>
        <translation type="unfinished">Lub Ib Hlis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Jul</source>
        <translation type="unfinished">Lub 7 Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>July</source>
        <translation type="unfinished">Lub Xya Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Jun</source>
        <translation type="unfinished">Lub 6 Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>June</source>
        <translation type="unfinished">Lub Rau Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Mar</source>
        <translation type="unfinished">Lub 3 Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>March</source>
        <translation type="unfinished">Lub Peb Hlis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>May</source>
        <translation type="unfinished">Tau</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Mon</source>
        <translation type="unfinished">Mon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Monday</source>
        <translation type="unfinished">Hnub Monday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Nov</source>
        <translation type="unfinished">Lub 11 Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>November</source>
        <translation type="unfinished">Lub Kaum Ib Hlis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Oct</source>
        <translation type="unfinished">Lub 10 Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>October</source>
        <translation type="unfinished">Lub Kaum Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Sat</source>
        <translation type="unfinished">Sat</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Saturday</source>
        <translation type="unfinished">Hnub Saturday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Sep</source>
        <translation type="unfinished">Lub 9 Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>September</source>
        <translation type="unfinished">Lub Cuaj Hli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Sun</source>
        <translation type="unfinished">Sun</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Sunday</source>
        <translation type="unfinished">Hnub Sunday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Thu</source>
        <translation type="unfinished">Thu</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Thursday</source>
        <translation type="unfinished">Hnub Thursday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Tue</source>
        <translation type="unfinished">Tue</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Tuesday</source>
        <translation type="unfinished">Hnub Tuesday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Wed</source>
        <translation type="unfinished">Wed</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Wednesday</source>
        <translation type="unfinished">Hnub Wednesday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>byte</source>
        <translation type="unfinished">byte</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>bytes</source>
        <translation type="unfinished">byte</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>in {days} days</source>
        <translation type="unfinished">ntxiv {days} hnub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>just now</source>
        <translation type="unfinished">nyuam qhuav</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>second</source>
        <translation type="unfinished">second</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>seconds</source>
        <translation type="unfinished">second</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>today</source>
        <translation type="unfinished">hnub no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>tomorrow</source>
        <translation type="unfinished">tag kis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>yesterday</source>
        <translation type="unfinished">nag hmo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>{days} days ago</source>
        <translation type="unfinished">{days} hnub dhau los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} thiab {last}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>{hours} h ago</source>
        <translation type="unfinished">{hours} teev dhau los</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>{minutes} min ago</source>
        <translation type="unfinished">{minutes} feeb dhau los</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>1420 Invented Ave, Apt 3, St. Paul.</source>
        <translation type="unfinished">1420 Invented Ave, Apt 3, St. Paul.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>24 hours</source>
        <translation type="unfinished">24 teev</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>72 hours</source>
        <translation type="unfinished">72 teev</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A calendar copies itself to telephones and servers. Its entries carry the kind of deadline and a reference; what names somebody does not go in.</source>
        <translation type="unfinished">Daim hnub luam nws tus kheej mus rau xov tooj thiab server. Nws muaj hom hnub kawg thiab tus lej qhia; yam hais npe neeg tsis nkag.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A call or check that the person's consent covers.</source>
        <translation type="unfinished">Hu los yog kuaj uas tus neeg kev pom zoo tso cai.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A client's email address. It often holds the name as well.</source>
        <translation type="unfinished">Neeg tau kev pab email. Feem ntau muaj npe hauv thiab.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A client's name, even alone and even only a first name with a detail beside it.</source>
        <translation type="unfinished">Neeg tau kev pab lub npe, txawm ib lub xwb nrog ib yam qhia txog nws.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A client's phone number. The desks' own numbers and your office's are not personal data.</source>
        <translation type="unfinished">Neeg tau kev pab xov tooj. Xov tooj ntawm chaw pab thiab nej hoob kas tsis ntiag tug.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A colleague who worked on the case knows the person by sight and says so.</source>
        <translation type="unfinished">Npoj yaig uas ua rooj plaub paub tus neeg lub ntsej muag thiab hais li ntawd.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A colleague's name and work phone or email.</source>
        <translation type="unfinished">Npe npoj yaig thiab xov tooj hauj lwm los yog email.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A condition, a pregnancy, a doctor, a medicine or a disability of somebody.</source>
        <translation type="unfinished">Ib tug neeg mob, cev xeeb tub, kws kho mob, tshuaj los yog xiam oob qhab.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A deadline, or care that cannot wait.</source>
        <translation type="unfinished">Hnub kawg, los yog kev kho tos tsis tau.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A desk's mail may lead to its site. The true host is shown and confirmed first; an address that names somebody warns.</source>
        <translation type="unfinished">Chaw pab email coj tau mus rau nws vev xaib. Qhia host tiag thiab lees ua ntej; chaw nyob uas hais npe neeg ceeb toom.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A driver's license, passport, alien or tribal enrollment number, and what somebody's status is.</source>
        <translation type="unfinished">Driver's license, passport, tus lej alien los yog tribal enrollment, thiab ib tug neeg kev tuaj nyob.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A driver's license, passport, tribal ID or similar, held beside the face. Note which kind, not its number.</source>
        <translation type="unfinished">Driver's license, passport, tribal ID los yog zoo li ntawd, piv nrog lub ntsej muag. Sau hom twg, tsis yog nws tus lej.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A family of five.</source>
        <translation type="unfinished">Tsev neeg muaj tsib tug.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A file outside the store is not encrypted, and it can be sent on with one click.</source>
        <translation type="unfinished">Daim file sab nraum chaw khaws tsis encrypt, thiab xa ntxiv tau nrog ib nias.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A lawsuit, court order or subpoena</source>
        <translation type="unfinished">Foob, tsev hais plaub txib los yog subpoena</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A number that the state, a county or a carrier gave to a person or case. Your own six-sign reference is not one.</source>
        <translation type="unfinished">Tus lej uas xeev, county los yog tuam txhab muab rau neeg los yog rooj plaub. Nej tus lej qhia rau tus cim tsis suav.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A ticket in the broker portal. By secure email only when the desk asked for it.</source>
        <translation type="unfinished">Ib ticket hauv broker portal. Email ruaj ntseg tsuas yog thaum chaw pab nug.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>ARC</source>
        <translation type="unfinished">ARC</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>About whom does it keep data?</source>
        <translation type="unfinished">Nws khaws ntaub ntawv txog leej twg?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Account help</source>
        <translation type="unfinished">Pab txog account</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Account request follow-up</source>
        <translation type="unfinished">Taug kev thov account</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Account request is handled</source>
        <translation type="unfinished">Ua kev thov account tiav</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Administrative hearings</source>
        <translation type="unfinished">Kev hais plaub tsoom fwv</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Agency Management Program (AMP)</source>
        <translation type="unfinished">Agency Management Program (AMP)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Agent of record status</source>
        <translation type="unfinished">Broker sau npe nyob li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>An account, routing or card number.</source>
        <translation type="unfinished">Tus lej account, routing los yog npav.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>An older sample notice said 45 days.</source>
        <translation type="unfinished">Ib daim qauv qub hais 45 hnub.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Another program</source>
        <translation type="unfinished">Lwm lub program</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Answer in the same secure message as before, so that the desk sees what it is about.</source>
        <translation type="unfinished">Teb hauv tib tsab xov ruaj ntseg li qub, kom chaw pab paub tias hais txog dab tsi.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Answering a person who asks for the list of data kept on them</source>
        <translation type="unfinished">Teb ib tug uas nug daim teev ntaub ntawv khaws txog nws</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Answering a public records request</source>
        <translation type="unfinished">Teb ib qho kev thov ntaub ntawv pej xeem</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Anything else that points to one person</source>
        <translation type="unfinished">Lwm yam uas qhia txog ib tug neeg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Anything that says who a person is, alone or put together, such as a name or a birthdate; and anything that belongs to that person, such as health, school, money or work. A name by itself already counts.</source>
        <translation type="unfinished">Yam uas qhia tias ib tug yog leej twg, ib yam los yog ua ke, xws li npe los yog hnub yug; thiab yam uas yog tus neeg ntawd li, xws li kev noj qab haus huv, kawm ntawv, nyiaj los yog hauj lwm. Npe xwb twb suav lawm.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Appeal support</source>
        <translation type="unfinished">Pab txog appeal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Appeal: file one, or ask where it stands</source>
        <translation type="unfinished">Appeal: xa ib qho, los yog nug nyob li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Appeals</source>
        <translation type="unfinished">Appeal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Application help</source>
        <translation type="unfinished">Pab ua ntawv thov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Application status</source>
        <translation type="unfinished">Ntawv thov nyob li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>As printed at its top.</source>
        <translation type="unfinished">Raws li luam saum toj.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask MNsure about your case and send it what it needs.</source>
        <translation type="unfinished">Nug MNsure txog koj rooj plaub thiab xa yam nws xav tau.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask MNsure's desk about the case</source>
        <translation type="unfinished">Nug MNsure chaw pab txog rooj plaub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask about a paper application</source>
        <translation type="unfinished">Nug txog ntawv thov sau tes</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask for a retroactive agent of record</source>
        <translation type="unfinished">Thov broker sau npe rov qab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask to use your own encrypted email</source>
        <translation type="unfinished">Thov siv koj email encrypt</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Assister leads: contact, pause or report</source>
        <translation type="unfinished">Neeg tshiab: tiv tauj, nres los yog qhia</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>At most five sentences.</source>
        <translation type="unfinished">Ntau kawg tsib kab lus.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Audit or quality review</source>
        <translation type="unfinished">Tshuaj xyuas los yog xyuas zoo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Auditing</source>
        <translation type="unfinished">Kev tshuaj xyuas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Bank and card numbers</source>
        <translation type="unfinished">Tus lej nyiaj txhab thiab npav</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Billing and payment questions</source>
        <translation type="unfinished">Nug txog nqi thiab them nyiaj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Book of business transfer</source>
        <translation type="unfinished">Hloov phau neeg tau kev pab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Born 03/14/1985.</source>
        <translation type="unfinished">Yug 03/14/1985.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Born in Mandera, works nights at the mill.</source>
        <translation type="unfinished">Yug hauv Mandera, ua hauj lwm hmo ntuj tom lub mill.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Broker Agency Management Program (BAMP)</source>
        <translation type="unfinished">Broker Agency Management Program (BAMP)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Broker portal (MN-EES)</source>
        <translation type="unfinished">Broker portal (MN-EES)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Business secrets and single transactions of viatical settlement licensees, and data that could reveal a viator's personal, financial or health information</source>
        <translation type="unfinished">Lag luam zais thiab kev ua lag luam ntawm viatical settlement licensee, thiab ntaub ntawv uas yuav qhia viator xov ntiag tug, nyiaj los yog kho mob</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Calendar files</source>
        <translation type="unfinished">Cov file daim hnub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Call 651-555-0142.</source>
        <translation type="unfinished">Hu 651-555-0142.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Call back, and three facts</source>
        <translation type="unfinished">Hu rov, thiab peb yam tseeb</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Call once the proof is uploaded</source>
        <translation type="unfinished">Hu thaum xa pov thawj lawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Call the number already on file, then ask three facts from the file that a stranger would not know.</source>
        <translation type="unfinished">Hu tus lej uas khaws lawm, ces nug peb yam hauv ntaub ntawv uas neeg txawv tsis paub.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called the client</source>
        <translation type="unfinished">Hu neeg tau kev pab lawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called the client. Reached: ... Said: ... Next: ...</source>
        <translation type="unfinished">Hu neeg tau kev pab. Tham tau: ... Hais: ... Tom ntej: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called the desk</source>
        <translation type="unfinished">Hu chaw pab lawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called the desk. Spoke with: ... Client on the line: yes/no. Answer: ... Next: ...</source>
        <translation type="unfinished">Hu chaw pab. Tham nrog: ... Neeg tau kev pab hauv xov tooj: yog/tsis yog. Lus teb: ... Tom ntej: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called, no answer. Left a message to call back, without saying what it is about. Next try: ...</source>
        <translation type="unfinished">Hu, tsis teb. Tso lus kom hu rov, tsis hais txog dab tsi. Sim dua: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Card ending in 0000.</source>
        <translation type="unfinished">Npav xaus nrog 0000.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Carrying out a duty of a statute</source>
        <translation type="unfinished">Ua hauj lwm raws ib txoj cai</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Carrying out a duty of an administrative rule</source>
        <translation type="unfinished">Ua hauj lwm raws ib txoj cai tswj hwm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Carrying out a duty of the constitution</source>
        <translation type="unfinished">Ua hauj lwm raws constitution</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Case 00000000.</source>
        <translation type="unfinished">Rooj plaub 00000000.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Case Association Form, signed</source>
        <translation type="unfinished">Case Association Form, kos npe lawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Case and member numbers</source>
        <translation type="unfinished">Tus lej rooj plaub thiab tswv cuab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Case association problem</source>
        <translation type="unfinished">Teeb meem kev txuas rooj plaub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Certification, training or credit</source>
        <translation type="unfinished">Ntawv pov thawj, kawm los yog credit</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Checked on the phone only; not an identifier in an email.</source>
        <translation type="unfinished">Kuaj hauv xov tooj xwb; tsis yog tus cim hauv email.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Checking work on a sample of cases, or the access log itself.</source>
        <translation type="unfinished">Kuaj hauj lwm ntawm qee rooj plaub, los yog ntawv teev kev nkag.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Choose by December 15 for coverage from January 1; later choices start February 1. Told by a third party.</source>
        <translation type="unfinished">Xaiv ua ntej lub 12 Hli tim 15 kom pov hwm pib lub 1 Hli tim 1; xaiv tom qab pib lub 2 Hli tim 1. Lwm tus hais.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Christmas Day</source>
        <translation type="unfinished">Christmas Day</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Citizenship</source>
        <translation type="unfinished">Xam xaj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Client locked out or forgot the password</source>
        <translation type="unfinished">Nkag tsis tau los yog tsis nco lo lus zais</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Close a paper case so the client can go online</source>
        <translation type="unfinished">Kaw rooj plaub sau tes kom nws siv online tau</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Collecting, checking or sending proof the state asked for.</source>
        <translation type="unfinished">Sau, kuaj los yog xa pov thawj uas xeev nug.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Comparing plans, enrolling, ending or changing a plan.</source>
        <translation type="unfinished">Piv phiaj, sau npe, xaus los yog hloov phiaj.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Comparing the agency's list with per-enrollee payments or commissions.</source>
        <translation type="unfinished">Piv koom haum daim teev nrog nyiaj them ib tug los yog commission.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Complaint or incident investigation</source>
        <translation type="unfinished">Tshawb tsis txaus siab los yog xwm txheej</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Complaints and answers of health insuring corporations that hold medical records</source>
        <translation type="unfinished">Lus tsis txaus siab thiab lus teb ntawm health insuring corporation uas muaj ntawv kho mob</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Confidential records of law enforcement investigations</source>
        <translation type="unfinished">Ntaub ntawv ntiag tug ntawm tub ceev xwm kev tshawb</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Consumer credit reports</source>
        <translation type="unfinished">Ntawv qhia credit ntawm neeg siv</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Contact a new lead</source>
        <translation type="unfinished">Tiv tauj tus tshiab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Copy and paste</source>
        <translation type="unfinished">Luam thiab nplaum</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Copy for MNsure's site</source>
        <translation type="unfinished">Luam rau MNsure vev xaib</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Counts and references. Names only if there is no other way.</source>
        <translation type="unfinished">Suav thiab tus lej qhia. Npe tsuas yog tsis muaj lwm txoj kev.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>County or tribal agency, or the DHS help desk</source>
        <translation type="unfinished">Hoob kas county los yog pab pawg Indian, los yog DHS help desk</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Coverage by an employer</source>
        <translation type="unfinished">Pov hwm los ntawm tus ntiav hauj lwm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Create an account when identity proofing failed</source>
        <translation type="unfinished">Tsim account thaum pov thawj tsis tau yog leej twg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Criminal records of the state bureau of identification and investigation</source>
        <translation type="unfinished">Ntaub ntawv txhaum cai ntawm state bureau of identification and investigation</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>DHS Member Help Desk</source>
        <translation type="unfinished">DHS Member Help Desk</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>DHS Member Help Desk, toll-free</source>
        <translation type="unfinished">DHS Member Help Desk, hu dawb</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Daily work</source>
        <translation type="unfinished">Hauj lwm niaj hnub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Deferred compensation: who takes part and how</source>
        <translation type="unfinished">Nyiaj hli khaws tom qab: leej twg koom thiab li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Diagnosis, treatment or health of people enrolled with, or applying to, a health insuring corporation</source>
        <translation type="unfinished">Diagnosis, kev kho los yog noj qab haus huv ntawm neeg sau npe, los yog thov, health insuring corporation</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Do you allow {office} to help you in the ways I am about to read, and to keep the facts it needs for that?</source>
        <translation type="unfinished">Koj puas tso cai rau {office} pab koj raws li kuv yuav nyeem, thiab khaws yam xov yuav tsum muaj?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Documented for brokers; for navigators and CACs it follows from the other status requests.</source>
        <translation type="unfinished">Muaj sau rau broker; rau navigator thiab CAC ua raws lwm qhov nug nyob li cas.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Documented for brokers; for navigators and CACs it follows.</source>
        <translation type="unfinished">Muaj sau rau broker; navigator thiab CAC ua raws.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Documented for navigators and CACs; for brokers it follows. The client can also do it online.</source>
        <translation type="unfinished">Muaj sau rau navigator thiab CAC; broker ua raws. Neeg tau kev pab kuj ua online tau.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Driver's license and state identification card numbers</source>
        <translation type="unfinished">Tus lej driver's license thiab state ID</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>End or cancel a plan</source>
        <translation type="unfinished">Xaus los yog tso phiaj tseg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enroll in a plan by phone</source>
        <translation type="unfinished">Sau npe phiaj hauv xov tooj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrolled or re-enrolled in a qualified health plan</source>
        <translation type="unfinished">Sau npe los yog sau npe dua hauv phiaj pov hwm raug cai</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrolled together with the client. Program: ... Starts: ... First payment told: yes/no. Association form: ...</source>
        <translation type="unfinished">Sau npe ua ke nrog neeg tau kev pab. Kev pab: ... Pib: ... Qhia thawj zaug them: yog/tsis yog. Association form: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrollment</source>
        <translation type="unfinished">Kev sau npe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrollment does not match the carrier</source>
        <translation type="unfinished">Sau npe tsis sib xws nrog tuam txhab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrollment status</source>
        <translation type="unfinished">Kev sau npe nyob li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Every program on this computer can read what lies on the clipboard, and some keep a history of it.</source>
        <translation type="unfinished">Txhua program hauv computer no nyeem tau clipboard, thiab qee lub khaws keeb kwm.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Everybody, or which person.</source>
        <translation type="unfinished">Txhua tus, los yog tus twg.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Evidence in investigations of fraudulent viatical settlements or insurance acts</source>
        <translation type="unfinished">Pov thawj hauv kev tshawb viatical settlement dag los yog pov hwm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Exchange Online</source>
        <translation type="unfinished">Exchange Online</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Exemptions</source>
        <translation type="unfinished">Kev zam</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Family members' certifications, recertifications and medical histories under the Family and Medical Leave Act</source>
        <translation type="unfinished">Tsev neeg certification, recertification thiab keeb kwm kho mob raws Family and Medical Leave Act</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Federal tax returns and what they say</source>
        <translation type="unfinished">Ntawv se federal thiab yam nws hais</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>File an appeal</source>
        <translation type="unfinished">Xa ntawv appeal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Filling in or correcting an application with the person.</source>
        <translation type="unfinished">Sau los yog kho ntawv thov nrog tus neeg.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Finding a provider or a clinic</source>
        <translation type="unfinished">Nrhiav kws kho mob los yog tsev kho mob</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Finding out where an application, renewal or enrollment stands.</source>
        <translation type="unfinished">Nrhiav seb ntawv thov, rov ua dua los yog sau npe nyob qhov twg.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>First and last name as on the application.</source>
        <translation type="unfinished">Npe thiab xeem raws li hauv ntawv thov.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>First and last name.</source>
        <translation type="unfinished">Npe thiab xeem.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>First names and programs are enough.</source>
        <translation type="unfinished">Npe thiab kev pab txaus lawm.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Five business days</source>
        <translation type="unfinished">Tsib hnub ua hauj lwm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Follow-up the person agreed to</source>
        <translation type="unfinished">Taug ntxiv raws li tus neeg pom zoo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Following a collective bargaining agreement</source>
        <translation type="unfinished">Ua raws kev cog lus ntawm union</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Following a policy</source>
        <translation type="unfinished">Ua raws ib txoj cai</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Following a policy of the department or of a state administrative agency</source>
        <translation type="unfinished">Ua raws txoj cai ntawm department los yog xeev hoob kas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Following an executive order or policy</source>
        <translation type="unfinished">Ua raws thawj tswj txib los yog txoj cai</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>For clients. The appeal form is on the website.</source>
        <translation type="unfinished">Rau neeg tau kev pab. Foos appeal nyob hauv vev xaib.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>For some events, such as losing coverage, it also opens up to 60 days before.</source>
        <translation type="unfinished">Rau qee yam, xws li poob pov hwm, nws kuj qhib txog 60 hnub ua ntej.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>For this office: AssisterDesk, its store and its backups.</source>
        <translation type="unfinished">Rau hoob kas no: AssisterDesk, nws chaw khaws thiab luam tseg.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Form 1095-A</source>
        <translation type="unfinished">Foos 1095-A</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Form 1095-A: duplicate or correction</source>
        <translation type="unfinished">Foos 1095-A: luam dua los yog kho</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Fraud or a complaint</source>
        <translation type="unfinished">Kev dag los yog tsis txaus siab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Friday after Thanksgiving</source>
        <translation type="unfinished">Friday tom qab Thanksgiving</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>From an older edition of the policy.</source>
        <translation type="unfinished">Los ntawm txoj cai qub.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Gave the privacy notice and said what we keep, who sees it and that consent can be taken back. In: ... (language). Questions: ...</source>
        <translation type="unfinished">Muab ntawv ntiag tug thiab hais yam peb khaws, leej twg pom, thiab rho kev pom zoo rov tau. Hais lus: ... (hom lus). Lus nug: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>General inquiry</source>
        <translation type="unfinished">Nug dav dav</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>General question, no client data</source>
        <translation type="unfinished">Nug dav dav, tsis muaj ntaub ntawv neeg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Get in touch at the next renewal</source>
        <translation type="unfinished">Tiv tauj thaum rov ua dua tshiab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Get in touch with you when your coverage has to be renewed.</source>
        <translation type="unfinished">Tiv tauj koj thaum koj pov hwm yuav tsum ua dua tshiab.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Government and immigration numbers</source>
        <translation type="unfinished">Tus lej tsoom fwv thiab tuaj nyob</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Green card number on file.</source>
        <translation type="unfinished">Muaj tus lej green card khaws cia.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>HIV test results of applicants for fraternal insurance</source>
        <translation type="unfinished">Kev kuaj HIV ntawm neeg thov fraternal insurance</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Handing a case over</source>
        <translation type="unfinished">Cob ib rooj plaub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>He was found eligible for MinnesotaCare.</source>
        <translation type="unfinished">Nws tsim nyog tau MinnesotaCare.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Health information</source>
        <translation type="unfinished">Xov noj qab haus huv</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Health insurance literacy, explained</source>
        <translation type="unfinished">Piav kom paub pov hwm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Hearing, court order or subpoena</source>
        <translation type="unfinished">Hais plaub, tsev hais plaub txib los yog subpoena</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help after enrollment</source>
        <translation type="unfinished">Pab tom qab sau npe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help with a renewal</source>
        <translation type="unfinished">Pab rov ua dua tshiab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help with an application or its status</source>
        <translation type="unfinished">Pab ntawv thov los yog nws nyob li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help with the application</source>
        <translation type="unfinished">Pab ua ntawv thov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help you after you are enrolled, for example with bills, tax forms or finding a clinic.</source>
        <translation type="unfinished">Pab koj tom qab sau npe, xws li nqi, ntawv se los yog nrhiav tsev kho mob.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help you apply for coverage and look at what you qualify for.</source>
        <translation type="unfinished">Pab koj thov pov hwm thiab saib seb koj tsim nyog tau dab tsi.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Helped into Medical Assistance</source>
        <translation type="unfinished">Pab nkag Medical Assistance</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Helped into MinnesotaCare</source>
        <translation type="unfinished">Pab nkag MinnesotaCare</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Helping to file or prepare an appeal.</source>
        <translation type="unfinished">Pab npaj los yog xa appeal.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Helping with a renewal form or notice.</source>
        <translation type="unfinished">Pab txog foos los yog ntawv rov ua dua.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Her credit is $312 a month.</source>
        <translation type="unfinished">Nws tau credit $312 ib hlis.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Her silver plan starts January 1.</source>
        <translation type="unfinished">Nws phiaj silver pib lub 1 Hli tim 1.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Household on several programs</source>
        <translation type="unfinished">Tsev neeg nyob ntau kev pab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How do staff sign in, who approves access, and when is it taken away?</source>
        <translation type="unfinished">Neeg ua hauj lwm nkag li cas, leej twg pom zoo kev nkag, thiab tshem thaum twg?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How does a person see what is kept on them and have it corrected?</source>
        <translation type="unfinished">Ib tug neeg saib yam khaws txog nws thiab kom kho li cas?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How is it kept correct and up to date?</source>
        <translation type="unfinished">Tu li cas kom yog thiab tshiab?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How long is it kept, and how is it destroyed?</source>
        <translation type="unfinished">Khaws ntev npaum cas, thiab lwv li cas?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How many people live in or are counted in a household.</source>
        <translation type="unfinished">Pes tsawg leej nyob los yog suav hauv ib tsev neeg.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How much tax credit somebody gets, or whether they get one.</source>
        <translation type="unfinished">Ib tug tau tax credit npaum cas, los yog tau los tsis tau.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How somebody files taxes, with whom, and who claims whom.</source>
        <translation type="unfinished">Ib tug ua se li cas, nrog leej twg, thiab leej twg suav leej twg.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>I will now read back what you allowed and the limits you set. Is that right? We will give you a copy.</source>
        <translation type="unfinished">Tam sim no kuv nyeem rov yam koj tso cai thiab kev txwv koj teeb. Puas yog? Peb yuav muab ib daim luam rau koj.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>ID number</source>
        <translation type="unfinished">tus lej ID</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Immigration status</source>
        <translation type="unfinished">Kev tuaj nyob teb chaws</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>In place of your Exchange server, with a mail account of the kind Exchange that signs in with Microsoft.</source>
        <translation type="unfinished">Hloov koj lub Exchange server, nrog tus account email hom Exchange uas nkag nrog Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Income from a job: pay stubs</source>
        <translation type="unfinished">Nyiaj hauj lwm: ntawv nyiaj hli</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Income from own work: ledger</source>
        <translation type="unfinished">Nyiaj ua nws hauj lwm: phau nyiaj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Independence Day</source>
        <translation type="unfinished">Independence Day</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Insurance fraud investigations, until the time for prosecution is over</source>
        <translation type="unfinished">Kev tshawb dag pov hwm, mus txog thaum dhau sij hawm foob</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Interpreter or other accommodation</source>
        <translation type="unfinished">Neeg txhais lus los yog lwm kev pab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Interpreters and other accommodation. For a call, use the language line under your agency's own account.</source>
        <translation type="unfinished">Neeg txhais lus thiab lwm kev pab. Rau kev hu, siv language line nrog nej koom haum account.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Investigation or law enforcement</source>
        <translation type="unfinished">Tshawb los yog tub ceev xwm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Investigations of licence applicants, agents, brokers, adjusters and third party administrators</source>
        <translation type="unfinished">Kev tshawb neeg thov licence, agent, broker, adjuster thiab third party administrator</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Is a full privacy impact assessment needed, and why?</source>
        <translation type="unfinished">Puas yuav tsum ua kev ntsuam ntiag tug tag nrho, vim li cas?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>It is when health, income, Social Security numbers or many people are involved.</source>
        <translation type="unfinished">Yuav tsum ua thaum muaj kev noj qab haus huv, nyiaj khwv tau, Social Security los yog neeg coob.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Juneteenth</source>
        <translation type="unfinished">Juneteenth</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Keep copies of documents</source>
        <translation type="unfinished">Khaws daim luam ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Keep copies of notices and proofs that you give us.</source>
        <translation type="unfinished">Khaws daim luam ntawm ntawv ceeb toom thiab pov thawj uas koj muab.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Known to a staff member, in person</source>
        <translation type="unfinished">Neeg ua hauj lwm paub nws, tim ntsej muag</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Labor Day</source>
        <translation type="unfinished">Labor Day</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Large attachments of Microsoft 365</source>
        <translation type="unfinished">Ntawv txuas loj ntawm Microsoft 365</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Last four: 0000.</source>
        <translation type="unfinished">Plaub tus lej kawg: 0000.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Law enforcement automated data system (LEADS)</source>
        <translation type="unfinished">Law enforcement automated data system (LEADS)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Licensing</source>
        <translation type="unfinished">Kev muab daim tso cai</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Life event change status</source>
        <translation type="unfinished">Lub neej hloov nyob li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Life event or special enrollment</source>
        <translation type="unfinished">Lub neej hloov los yog sau npe tshwj xeeb</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Life event: birth, marriage, move</source>
        <translation type="unfinished">Lub neej hloov: yug, yuav, tsiv</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Links in mail</source>
        <translation type="unfinished">Link hauv email</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Looking into a complaint, a wrong access or a lost document.</source>
        <translation type="unfinished">Tshawb tsis txaus siab, nkag yuam kev los yog ntawv ploj.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Loss of coverage: letter with the last day</source>
        <translation type="unfinished">Poob pov hwm: tsab ntawv muaj hnub kawg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>MNsure Accessibility and Equal Opportunity office</source>
        <translation type="unfinished">MNsure hoob kas Accessibility and Equal Opportunity</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>MNsure account request form</source>
        <translation type="unfinished">MNsure foos thov account</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>MNsure compliance hotline</source>
        <translation type="unfinished">Kab xov tooj raws cai MNsure</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>MNsure online change form</source>
        <translation type="unfinished">MNsure foos hloov hauv online</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Mai Nou Xiong asked about her card.</source>
        <translation type="unfinished">Mai Nou Xiong nug txog nws daim npav.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Martin Luther King's Birthday</source>
        <translation type="unfinished">Martin Luther King hnub yug</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical Assistance or MinnesotaCare case work</source>
        <translation type="unfinished">Hauj lwm txog Medical Assistance los yog MinnesotaCare</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical claims data reported to the superintendent</source>
        <translation type="unfinished">Ntaub ntawv nqi kho mob qhia rau superintendent</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical history, diagnosis, prognosis or condition in an external review</source>
        <translation type="unfinished">Keeb kwm mob, diagnosis, prognosis los yog mob hauv external review</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical information that viatical settlement licensees ask for or get</source>
        <translation type="unfinished">Xov kho mob uas viatical settlement licensee nug los yog tau</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical records</source>
        <translation type="unfinished">Ntawv kho mob</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical records and what a patient tells a doctor</source>
        <translation type="unfinished">Ntawv kho mob thiab yam tus neeg mob qhia kws kho mob</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical records under the Americans with Disabilities Act</source>
        <translation type="unfinished">Ntawv kho mob raws Americans with Disabilities Act</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical reports to the public employees' retirement system</source>
        <translation type="unfinished">Ntawv kho mob rau public employees' retirement system</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Meet a new lead</source>
        <translation type="unfinished">Ntsib tus tshiab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Meeting the requirements of a state or federal program</source>
        <translation type="unfinished">Ua raws kev pab ntawm xeev los yog federal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Meetings with partners</source>
        <translation type="unfinished">Sib ntsib nrog cov koom tes</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Memorial Day</source>
        <translation type="unfinished">Memorial Day</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Month and year, such as 03/2027.</source>
        <translation type="unfinished">Hli thiab xyoo, xws li 03/2027.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>My name is {assister} and I work at {office}. We help people with MNsure, at no cost to you.</source>
        <translation type="unfinished">Kuv npe yog {assister} thiab kuv ua hauj lwm hauv {office}. Peb pab neeg txog MNsure, koj tsis them nqi.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>NPN</source>
        <translation type="unfinished">NPN</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>NPN of the broker you work for</source>
        <translation type="unfinished">NPN broker uas koj ua hauj lwm rau</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Name nobody and describe nobody. This goes by plain email.</source>
        <translation type="unfinished">Tsis txhob hais npe los piav txog leej twg. Mus email dog dig.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Name the system, what it does, and why this assessment is made.</source>
        <translation type="unfinished">Hais npe system, nws ua dab tsi, thiab vim li cas ua qhov ntsuam no.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Name, birthdate and address match the file. Enough only where the file holds contact data.</source>
        <translation type="unfinished">Npe, hnub yug thiab chaw nyob sib xws. Txaus tsuas yog thaum muaj xov tiv tauj xwb.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Named in Office settings. MNsure is told as your contract says.</source>
        <translation type="unfinished">Hais npe hauv kev teeb Hoob kas. Qhia MNsure raws nej ntawv cog lus.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Names alone count. See Help for the list.</source>
        <translation type="unfinished">Npe xwb kuj suav. Saib Kev pab rau daim teev.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Names and identification of viators</source>
        <translation type="unfinished">Npe thiab cim ntawm viator</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>National producer number.</source>
        <translation type="unfinished">National producer number.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>New Year's Day</source>
        <translation type="unfinished">Xyoo Tshiab (New Year)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Not the one-time registration number, which is never kept.</source>
        <translation type="unfinished">Tsis yog tus lej sau npe ib zaug, uas tsis khaws.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Notarized signature</source>
        <translation type="unfinished">Kos npe muaj notary</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Notice or eligibility result</source>
        <translation type="unfinished">Ntawv ceeb toom los yog kev tsim nyog</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>One hour</source>
        <translation type="unfinished">Ib teev</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>One to two business days.</source>
        <translation type="unfinished">Ib txog ob hnub ua hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Only what the desk needs to find and answer this.</source>
        <translation type="unfinished">Yam chaw pab yuav tsum muaj kom nrhiav thiab teb xwb.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Open a special enrollment period</source>
        <translation type="unfinished">Qhib sij hawm sau npe tshwj xeeb</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Open a ticket in the portal, under your own sign-in.</source>
        <translation type="unfinished">Qhib ib ticket hauv portal, nrog koj kev nkag.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Open enrollment for 2026</source>
        <translation type="unfinished">Sau npe qhib rau 2026</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Open enrollment for 2027</source>
        <translation type="unfinished">Sau npe qhib rau 2027</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Other coverage, or that there is none</source>
        <translation type="unfinished">Lwm yam pov hwm, los yog tsis muaj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Other income: pension, benefits, support</source>
        <translation type="unfinished">Lwm yam nyiaj: so laus, kev pab, kev txhawb</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Other reason</source>
        <translation type="unfinished">Lwm laj thawj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Outreach by mail, phone or social media</source>
        <translation type="unfinished">Tshaj tawm hauv ntawv, xov tooj los yog social media</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Outreach events</source>
        <translation type="unfinished">Koom txoos tshaj tawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Paper and PDF</source>
        <translation type="unfinished">Ntawv thiab PDF</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Paper is read by whoever picks it up. A call sheet or a summary for the client is part of the work, so a tick is enough.</source>
        <translation type="unfinished">Leej twg khaws tau daim ntawv nyeem tau. Daim ntawv hu los yog lus sau luv rau neeg tau kev pab yog hauj lwm, kos ib lub cim txaus.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Papers asked for</source>
        <translation type="unfinished">Thov ntaub ntawv lawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Payment reconciliation</source>
        <translation type="unfinished">Xyuas nyiaj them sib xws</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Peer review committee records</source>
        <translation type="unfinished">Ntaub ntawv pawg kws xyuas npoj yaig</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Per-enrollee payment arrives</source>
        <translation type="unfinished">Nyiaj them ib tug sau npe tuaj txog</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Per-enrollee payment does not add up</source>
        <translation type="unfinished">Nyiaj them ib tug tsis sib haum</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Personal information such as account and identification numbers</source>
        <translation type="unfinished">Xov ntiag tug xws li account thiab tus lej cim</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Personally identifiable information (PII)</source>
        <translation type="unfinished">Xov qhia txog tus kheej (PII)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Photo ID seen in person</source>
        <translation type="unfinished">Pom ID muaj duab tim ntsej muag</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Place of birth, mother's maiden name, a fingerprint or photo, school, employer or work history.</source>
        <translation type="unfinished">Chaw yug, niam lub xeem qub, fingerprint los yog duab, tsev kawm ntawv, tus ntiav los yog keeb kwm hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Plan choice and enrollment</source>
        <translation type="unfinished">Xaiv phiaj thiab sau npe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Portal access, own password or error</source>
        <translation type="unfinished">Nkag portal, lo lus zais los yog teeb meem</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Premium tax credit and cost sharing</source>
        <translation type="unfinished">Premium tax credit thiab pab them nqi</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Privacy notice given</source>
        <translation type="unfinished">Muab ntawv ntiag tug lawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Privacy or security incident</source>
        <translation type="unfinished">Xwm txheej ntiag tug los yog ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Processing or paying claims, or running a program that people take part in</source>
        <translation type="unfinished">Ua los yog them nqi thov, los yog khiav kev pab uas neeg koom</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Public employees' retirement records: service, benefits and personal history</source>
        <translation type="unfinished">Neeg ua hauj lwm pej xeem ntawv so laus: hauj lwm, nyiaj thiab keeb kwm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Records request</source>
        <translation type="unfinished">Thov ntaub ntawv</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred elsewhere</source>
        <translation type="unfinished">Xa mus lwm qhov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to Medicare counseling</source>
        <translation type="unfinished">Xa mus rau Medicare kev qhuab qhia</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to a broker or another assister</source>
        <translation type="unfinished">Xa mus rau broker los yog lwm tus pab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to a county, a tribe or the state for public programs</source>
        <translation type="unfinished">Xa mus rau county, pab pawg Indian los yog xeev rau kev pab pej xeem</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to an insurance company</source>
        <translation type="unfinished">Xa mus rau tuam txhab pov hwm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to the Department of Commerce or of Health</source>
        <translation type="unfinished">Xa mus rau Department of Commerce los yog Health</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to: ... Why: ... Gave phone/address. Follow up on: ...</source>
        <translation type="unfinished">Xa mus rau: ... Vim: ... Muab xov tooj/chaw nyob. Taug ntxiv hnub: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Renewal</source>
        <translation type="unfinished">Rov ua dua tshiab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Renewal status</source>
        <translation type="unfinished">Rov ua dua nyob li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Reply from ARC</source>
        <translation type="unfinished">Lus teb ntawm ARC</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Reply from the Broker Service Line</source>
        <translation type="unfinished">Lus teb ntawm Broker Service Line</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Reply is overdue</source>
        <translation type="unfinished">Lus teb dhau hnub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Report a change that goes by phone</source>
        <translation type="unfinished">Qhia qhov hloov hauv xov tooj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Report a life change</source>
        <translation type="unfinished">Qhia txog lub neej hloov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Report another change online</source>
        <translation type="unfinished">Qhia lwm qhov hloov online</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Reporting a change, opening a special enrollment period.</source>
        <translation type="unfinished">Qhia qhov hloov, qhib sij hawm sau npe tshwj xeeb.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Request a secure email</source>
        <translation type="unfinished">Thov ib qho email ruaj ntseg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Request an enrollment report</source>
        <translation type="unfinished">Thov ntawv qhia kev sau npe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Request for one's own list</source>
        <translation type="unfinished">Thov nws daim teev</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Residence in Minnesota</source>
        <translation type="unfinished">Nyob hauv Minnesota</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Retroactive agent of record</source>
        <translation type="unfinished">Broker sau npe rov qab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Retroactive agent of record is processed</source>
        <translation type="unfinished">Ua broker sau npe rov qab tiav</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Return the Need to Renew form</source>
        <translation type="unfinished">Xa foos Need to Renew rov qab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Roster, directory or contact change</source>
        <translation type="unfinished">Hloov npe, directory los yog tiv tauj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Running the office</source>
        <translation type="unfinished">Khiav hoob kas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Say in a few words what it is; name nobody.</source>
        <translation type="unfinished">Sau luv luv tias yog dab tsi; tsis txhob hais npe.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Security and infrastructure records</source>
        <translation type="unfinished">Ntaub ntawv ruaj ntseg thiab vaj tse</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Send the Case Association Form</source>
        <translation type="unfinished">Xa Case Association Form</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Send the NPN for continuing education credit</source>
        <translation type="unfinished">Xa NPN rau credit kev kawm ntxiv</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Send the proof the notice asks for</source>
        <translation type="unfinished">Xa pov thawj uas ntawv ceeb toom nug</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Sent only when there are not enough other identifiers.</source>
        <translation type="unfinished">Xa tsuas yog thaum lwm tus cim tsis txaus.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Seven to ten business days.</source>
        <translation type="unfinished">Xya txog kaum hnub ua hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>She is due in May.</source>
        <translation type="unfinished">Nws yuav yug lub 5 Hli.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Sign-in to Microsoft</source>
        <translation type="unfinished">Kev nkag Microsoft</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Sign-in, identity proofing or an account request.</source>
        <translation type="unfinished">Kev nkag, pov thawj yog leej twg los yog kev thov account.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Signing in, staff, mail and settings; about no client.</source>
        <translation type="unfinished">Kev nkag, neeg, email thiab kev teeb; tsis txog neeg tau kev pab.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Social Security numbers</source>
        <translation type="unfinished">Tus lej Social Security</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Somebody MNsure certified to help people with coverage: a navigator, a certified application counselor (CAC) or a broker. The Secure Email Policy is written for all three.</source>
        <translation type="unfinished">Tus uas MNsure muab ntawv pov thawj kom pab neeg txog pov hwm: navigator, certified application counselor (CAC) los yog broker. Secure Email Policy sau rau tag nrho peb hom.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Somebody asked for records under a public records law.</source>
        <translation type="unfinished">Ib tug thov ntaub ntawv raws txoj cai pej xeem.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Something a hearing officer or a court asked for.</source>
        <translation type="unfinished">Yam uas tus txiav txim los yog tsev hais plaub nug.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Something the office's or the state's policy asks for, such as retention.</source>
        <translation type="unfinished">Yam uas hoob kas los yog xeev txoj cai nug, xws li khaws ntev npaum cas.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Special enrollment and life changes</source>
        <translation type="unfinished">Sau npe tshwj xeeb thiab lub neej hloov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Special enrollment period ends</source>
        <translation type="unfinished">Lub sij hawm sau npe tshwj xeeb xaus</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Staff matters, such as hiring, discharge or leave</source>
        <translation type="unfinished">Txog neeg ua hauj lwm, xws li ntiav, tso tawm los yog so</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Staff or certification matter</source>
        <translation type="unfinished">Neeg ua hauj lwm los yog ntawv pov thawj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Status asked at the desk</source>
        <translation type="unfinished">Nug chaw pab seb nyob li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Status inquiry</source>
        <translation type="unfinished">Nug seb nyob li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Status of several clients on one form</source>
        <translation type="unfinished">Nug ntau tus neeg hauv ib daim foos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Such as March to May. Leave it empty for a duplicate.</source>
        <translation type="unfinished">Xws li lub 3 Hli txog 5 Hli. Cia khoob yog luam dua.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Supervising a colleague, or proving certification.</source>
        <translation type="unfinished">Saib xyuas npoj yaig, los yog pov thawj certification.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Taking over, covering for or passing on a colleague's case.</source>
        <translation type="unfinished">Txais, ua hloov los yog xa npoj yaig rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Talk about your case with the family member or helper whom you name.</source>
        <translation type="unfinished">Tham txog koj rooj plaub nrog tsev neeg los yog tus pab uas koj hais npe.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Talk to a named family member</source>
        <translation type="unfinished">Tham nrog ib tug tsev neeg hais npe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Tax filer's authorization or attestation</source>
        <translation type="unfinished">Tus ua se lus tso cai los yog lus lees</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Temporary password stops working</source>
        <translation type="unfinished">Lo lus zais ib ntus siv tsis tau lawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ten business days</source>
        <translation type="unfinished">Kaum hnub ua hauj lwm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Text messages or email</source>
        <translation type="unfinished">Xov ntawv los yog email</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Thanksgiving Day</source>
        <translation type="unfinished">Thanksgiving Day</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>That somebody is a viator or insured under a viatical settlement, with name, identification, financial or medical information</source>
        <translation type="unfinished">Tias ib tug yog viator los yog insured hauv viatical settlement, nrog npe, cim, xov nyiaj los yog kho mob</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The agency that works the client's Medical Assistance or MinnesotaCare case.</source>
        <translation type="unfinished">Lub koom haum uas ua neeg rooj plaub Medical Assistance los yog MinnesotaCare.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The day a person was born, in any form. An age with a name points the same way.</source>
        <translation type="unfinished">Hnub yug ntawm ib tug neeg, txhua yam sau. Hnub nyoog nrog npe kuj qhia ib yam.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The desk answers with a secure message that holds a link. Set up the account there once; it does not expire.</source>
        <translation type="unfinished">Chaw pab teb nrog tsab xov ruaj ntseg muaj link. Ua account nyob ntawd ib zaug; nws tsis tas sij hawm.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The desk asks brokers to wait three weeks before they send a status request.</source>
        <translation type="unfinished">Chaw pab thov broker tos peb lim tiam ua ntej nug seb nyob li cas.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The form is documented; asking about it by email is not, but it is where such questions go.</source>
        <translation type="unfinished">Foos muaj sau; nug txog nws hauv email tsis muaj sau, tab sis yog qhov lus nug zoo li no mus.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The kind of paper, such as pay stub or lease.</source>
        <translation type="unfinished">Hom ntawv, xws li ntawv nyiaj hli los yog ntawv xauj tsev.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The limit of 20 people and of one form per email is documented for brokers.</source>
        <translation type="unfinished">Kev txwv 20 tug thiab ib daim foos ib email muaj sau rau broker.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The list of one's own cases; directed at nobody in particular.</source>
        <translation type="unfinished">Daim teev ntawm nws rooj plaub; tsis hais txog leej twg.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The longest that the federal rule allows from plan year 2027 on; MNsure's own dates were not found. Parts of the rule are before the courts. Check them.</source>
        <translation type="unfinished">Ntev tshaj uas cai federal tso cai txij xyoo phiaj 2027; nrhiav tsis pom MNsure cov hnub. Ib feem ntawm txoj cai nyob ntawm tsev hais plaub. Kuaj lawv.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The message and the page. Leave out anything about a client.</source>
        <translation type="unfinished">Cov lus thiab nplooj. Tsis txhob hais txog neeg tau kev pab.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The notice asks for: ... by (day): ... Client has: ... Still missing: ...</source>
        <translation type="unfinished">Ntawv ceeb toom nug: ... ua ntej (hnub): ... Neeg tau kev pab muaj: ... Tseem tu: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The online form first, adults only. The PDF for minors, or when the online form fails.</source>
        <translation type="unfinished">Foos online ua ntej, neeg laus xwb. PDF rau menyuam, los yog thaum online tsis tau.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The person, or somebody acting for them, asked what is kept on them.</source>
        <translation type="unfinished">Tus neeg, los yog tus sawv nws, nug seb khaws dab tsi txog nws.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The phone number and the two days come from an older edition of the policy; ask the desk before you rely on them.</source>
        <translation type="unfinished">Xov tooj thiab ob hnub no tuaj ntawm txoj cai qub; nug chaw pab ua ntej koj ntseeg lawv.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The policy is documented; how to ask by email follows.</source>
        <translation type="unfinished">Txoj cai sau lawm; nug email li cas ua raws ntawd.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The same day</source>
        <translation type="unfinished">Tib hnub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The signed request carries a notary's seal.</source>
        <translation type="unfinished">Kev thov kos npe muaj notary lub thwj.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The whole number, an ITIN, or the last four digits. The desks never need the whole number by email.</source>
        <translation type="unfinished">Tag nrho tus lej, ITIN, los yog plaub tus lej kawg. Chaw pab yeej tsis xav tau tag nrho tus lej hauv email.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>They file jointly.</source>
        <translation type="unfinished">Nkawd ua se ua ke.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>They make $41,200 a year.</source>
        <translation type="unfinished">Lawv khwv tau $41,200 ib xyoos.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>This computer itself</source>
        <translation type="unfinished">Lub computer no</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Three facts, by phone or mail</source>
        <translation type="unfinished">Peb yam tseeb, hauv xov tooj los yog ntawv</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Time that MNsure and the carrier have.</source>
        <translation type="unfinished">Sij hawm MNsure thiab tuam txhab muaj.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>To help you, we need to see and keep some facts about you and your household, such as names, birthdates and income. We ask only for what the help needs. You do not have to tell us anything; without it we may not be able to help with that part.</source>
        <translation type="unfinished">Kom pab tau koj, peb yuav tsum saib thiab khaws qee yam xov txog koj thiab koj tsev neeg, xws li npe, hnub yug thiab nyiaj khwv tau. Peb nug yam kev pab xav tau xwb. Koj tsis tas qhia peb dab tsi; tsis muaj nws tej zaum peb pab tsis tau feem ntawd.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>To read a document one has to open it. The copy is read-only and goes when the program locks or closes, but the other program may keep traces.</source>
        <translation type="unfinished">Kom nyeem daim ntawv yuav tsum qhib. Daim luam nyeem tau xwb thiab ploj thaum program xauv los yog kaw, tab sis lwm program tej zaum khaws qee yam.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>To whom does it go, by which way, and how is it protected there?</source>
        <translation type="unfinished">Nws mus rau leej twg, txoj kev twg, thiab tiv thaiv li cas nyob ntawd?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Twin Cities</source>
        <translation type="unfinished">Twin Cities</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Typing into MNsure's own site is the main daily work. One field at a time, no warning, one line in the log, emptied after 90 seconds.</source>
        <translation type="unfinished">Ntaus rau MNsure vev xaib yog hauj lwm niaj hnub. Ib lub npov ib zaug, tsis ceeb toom, ib kab hauv ntawv teev, lwv tom qab 90 second.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Verification documents</source>
        <translation type="unfinished">Ntaub ntawv xyuas tseeb</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Verification status</source>
        <translation type="unfinished">Kev xyuas tseeb nyob li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Verification: a fact that does not match</source>
        <translation type="unfinished">Xyuas tseeb: qhov tsis sib xws</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Veterans Day</source>
        <translation type="unfinished">Veterans Day</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Wait ten minutes after it before you call.</source>
        <translation type="unfinished">Tos kaum feeb tom qab ntawd ua ntej hu.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Wait ten minutes, then call.</source>
        <translation type="unfinished">Tos kaum feeb, ces hu.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Washington's and Lincoln's Birthday</source>
        <translation type="unfinished">Washington thiab Lincoln hnub yug</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>We share these facts only with MNsure, the state and the agencies that work on your case. We keep them locked, and we write down who looks at them. You can ask for that list.</source>
        <translation type="unfinished">Peb qhia cov xov no rau MNsure, xeev thiab cov koom haum uas ua koj rooj plaub xwb. Peb xauv cia, thiab sau tias leej twg saib. Koj nug tau daim teev ntawd.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What a person or household earns, from whom, and what it is counted as.</source>
        <translation type="unfinished">Ib tug los yog tsev neeg khwv tau npaum cas, ntawm leej twg, thiab suav ua dab tsi.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What are people told, when, and how do they agree or refuse?</source>
        <translation type="unfinished">Qhia neeg li cas, thaum twg, lawv kam los tsis kam li cas?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What changed since the last assessment?</source>
        <translation type="unfinished">Dab tsi hloov txij kev ntsuam zaum tas los?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What could go wrong for the people, how likely is it, and what is done about it?</source>
        <translation type="unfinished">Dab tsi yuav ua rau neeg raug phem, yuav tshwm sim npaum cas, thiab ua li cas txog nws?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What income tax returns, investigations, hearings or checks brought to light</source>
        <translation type="unfinished">Yam uas ntawv se, kev tshawb, hais plaub los yog kev kuaj qhia tawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What is each kind of data used for? Could less be collected?</source>
        <translation type="unfinished">Siv txhua hom ua dab tsi? Sau tsawg dua puas tau?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What is the project called, and on which date does this go out?</source>
        <translation type="unfinished">Qhov project hu li cas, thiab tawm hnub twg?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What is the system for, who owns it, and how does it serve your mission?</source>
        <translation type="unfinished">System ua dab tsi, leej twg yog tus tswv, thiab nws pab koj li hom phiaj li cas?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What is the system, and who owns it?</source>
        <translation type="unfinished">System no yog dab tsi, thiab leej twg yog tus tswv?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What protects the data on the computer, in backups and on the way?</source>
        <translation type="unfinished">Dab tsi tiv thaiv ntaub ntawv hauv computer, luam tseg thiab thaum mus?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What somebody was found to qualify for, or was refused.</source>
        <translation type="unfinished">Ib tug tsim nyog tau dab tsi, los yog raug tsis kam.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>When an account of the kind Microsoft 365, or an Exchange account that signs in with Microsoft, signs in or its sign-in is renewed.</source>
        <translation type="unfinished">Thaum tus account hom Microsoft 365, lossis tus account Exchange uas nkag nrog Microsoft, nkag lossis nws txoj kev nkag raug hloov tshiab.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>When an attachment of more than 3 MB goes with a mail of a Microsoft 365 account.</source>
        <translation type="unfinished">Thaum ntawv txuas loj tshaj 3 MB nrog email ntawm Microsoft 365 account mus.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>When mail is sent or replies are looked for, with a mail account of the kind Exchange. The address is the one in your mail account; IT can fix it.</source>
        <translation type="unfinished">Thaum xa email los yog nrhiav lus teb, nrog mail account hom Exchange. Chaw nyob yog qhov hauv koj mail account; IT teeb kom ruaj tau.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>When mail is sent or replies are looked for, with a mail account of the kind Microsoft 365.</source>
        <translation type="unfinished">Thaum xa email los yog nrhiav lus teb, nrog mail account hom Microsoft 365.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Where a client lives or gets mail, whole or in part.</source>
        <translation type="unfinished">Qhov neeg nyob los yog txais ntawv, tag nrho los yog ib feem.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Where the person lives.</source>
        <translation type="unfinished">Tus neeg nyob qhov twg.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Which kinds of personal data does it keep?</source>
        <translation type="unfinished">Nws khaws hom ntaub ntawv ntiag tug twg?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Which looks are logged, who reviews the log, and who was trained when?</source>
        <translation type="unfinished">Teev zaug saib twg, leej twg xyuas ntawv teev, thiab leej twg kawm thaum twg?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Which personal data is collected, from whom, and how?</source>
        <translation type="unfinished">Sau ntaub ntawv ntiag tug twg, ntawm leej twg, li cas?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Which plan somebody has, from when, and whether it was paid.</source>
        <translation type="unfinished">Ib tug muaj phiaj twg, txij thaum twg, thiab them los tsis tau.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>While a person signs in to Microsoft in the browser, the answer comes back on a port of this computer. The practice office has its mail servers there.</source>
        <translation type="unfinished">Thaum ib tug neeg nkag Microsoft hauv browser, cov lus teb rov los rau ib lub port ntawm lub computer no. Lub chaw ua haujlwm xyaum muaj nws cov mail server nyob ntawd.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who agreed to this assessment, and when?</source>
        <translation type="unfinished">Leej twg pom zoo qhov ntsuam no, thiab thaum twg?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who answers questions about it? Name, agency, phone, email.</source>
        <translation type="unfinished">Leej twg teb lus nug? Npe, koom haum, xov tooj, email.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who in the office sees it, and how is that limited?</source>
        <translation type="unfinished">Leej twg hauv hoob kas pom, thiab txwv li cas?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who is the data privacy point of contact? Name, title, agency.</source>
        <translation type="unfinished">Leej twg yog tus tiv tauj ntiag tug? Npe, luag hauj lwm, koom haum.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who was tested for HIV, the result, and who has AIDS or a related condition</source>
        <translation type="unfinished">Leej twg kuaj HIV, qhov tshwm sim, thiab leej twg muaj AIDS los yog mob li ntawd</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Why is each kind needed?</source>
        <translation type="unfinished">Vim li cas xav tau txhua hom?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Without unreasonable delay</source>
        <translation type="unfinished">Tsis qeeb yam tsis muaj laj thawj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Worked with an interpreter</source>
        <translation type="unfinished">Ua hauj lwm nrog neeg txhais lus</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Worked with an interpreter, language: ... By phone/in person. Through: ... (no account codes here).</source>
        <translation type="unfinished">Ua hauj lwm nrog neeg txhais lus, hom lus: ... Hauv xov tooj/tim ntsej muag. Los ntawm: ... (tsis sau account code ntawm no).</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Write to you by text message or email to set up a time, without details of your case.</source>
        <translation type="unfinished">Sau xov ntawv los yog email teem caij rau koj, tsis hais meej txog koj rooj plaub.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>You can set limits, for example which facts we may see, whom we may talk to, or until when. You can take this consent back at any time by telling us.</source>
        <translation type="unfinished">Koj teeb tau kev txwv, xws li xov twg peb saib tau, tham tau nrog leej twg, los yog txog thaum twg. Koj rho kev pom zoo no rov tau txhua lub sij hawm, tsuas qhia peb xwb.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your Exchange server</source>
        <translation type="unfinished">Nej Exchange server</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your IT person or provider; a work phone or email.</source>
        <translation type="unfinished">Koj tus neeg IT; xov tooj hauj lwm los yog email.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your agency administrator signs in there: roster, directory, authorized contacts.</source>
        <translation type="unfinished">Nej koom haum tus tswj nkag ntawd: daim npe, directory, neeg tiv tauj tso cai.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your agency's privacy contact</source>
        <translation type="unfinished">Nej koom haum tus tuav ntiag tug</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your first and last name and your assister ID.</source>
        <translation type="unfinished">Koj npe, xeem thiab assister ID.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your name and NPN. Support staff: your name and admin ID.</source>
        <translation type="unfinished">Koj npe thiab NPN. Neeg pab: koj npe thiab admin ID.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your own user name. Never a client's, and never a password.</source>
        <translation type="unfinished">Koj npe siv. Tsis yog neeg tau kev pab li, tsis yog lo lus zais.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your work email.</source>
        <translation type="unfinished">Koj email hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your work phone.</source>
        <translation type="unfinished">Koj xov tooj hauj lwm.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>address</source>
        <translation type="unfinished">chaw nyob</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>admin ID</source>
        <translation type="unfinished">admin ID</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>agency</source>
        <translation type="unfinished">koom haum</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>application date</source>
        <translation type="unfinished">hnub thov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>assister ID</source>
        <translation type="unfinished">assister ID</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>association date</source>
        <translation type="unfinished">hnub txuas npe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>bank or card number</source>
        <translation type="unfinished">lej nyiaj txhab los yog npav</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>carrier</source>
        <translation type="unfinished">tuam txhab pov hwm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>citizenship or immigration status</source>
        <translation type="unfinished">xam xaj los yog kev tuaj nyob</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>course</source>
        <translation type="unfinished">chav kawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>current broker's NPN</source>
        <translation type="unfinished">NPN broker tam sim no</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>current broker's name</source>
        <translation type="unfinished">npe broker tam sim no</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>current broker's portal reference number</source>
        <translation type="unfinished">tus lej portal broker tam sim no</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>date on the notice</source>
        <translation type="unfinished">hnub hauv ntawv ceeb toom</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day it takes effect</source>
        <translation type="unfinished">hnub pib siv</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the change</source>
        <translation type="unfinished">hnub hloov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the course</source>
        <translation type="unfinished">hnub kawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the earlier request</source>
        <translation type="unfinished">hnub kev thov ua ntej</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the event</source>
        <translation type="unfinished">hnub tshwm sim</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the original enrollment</source>
        <translation type="unfinished">hnub sau npe thawj zaug</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day the change was reported</source>
        <translation type="unfinished">hnub qhia qhov hloov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day the plan should end</source>
        <translation type="unfinished">hnub phiaj yuav xaus</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day the proof was sent</source>
        <translation type="unfinished">hnub xa pov thawj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day the request was sent</source>
        <translation type="unfinished">hnub xa kev thov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>effective date</source>
        <translation type="unfinished">hnub pib siv</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>eligibility</source>
        <translation type="unfinished">kev tsim nyog tau</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>employer</source>
        <translation type="unfinished">tus ntiav hauj lwm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>encrypted email service</source>
        <translation type="unfinished">kev pab email encrypt</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>enrollment</source>
        <translation type="unfinished">kev sau npe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>family size</source>
        <translation type="unfinished">tsev neeg pes tsawg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>health information</source>
        <translation type="unfinished">xov noj qab haus huv</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>household income</source>
        <translation type="unfinished">tsev neeg nyiaj khwv tau</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>how it encrypts</source>
        <translation type="unfinished">encrypt li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>how it was sent in</source>
        <translation type="unfinished">xa li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>how the proof was sent</source>
        <translation type="unfinished">xa pov thawj li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>language</source>
        <translation type="unfinished">hom lus</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>last four of the SSN</source>
        <translation type="unfinished">plaub tus lej SSN kawg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>life event</source>
        <translation type="unfinished">lub neej hloov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>mai.x@example.org</source>
        <translation type="unfinished">mai.x@example.org</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>maiden name</source>
        <translation type="unfinished">xeem qub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>may be anonymous</source>
        <translation type="unfinished">tsis hais npe los tau</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>months in error</source>
        <translation type="unfinished">hli yuam kev</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>months the report should cover</source>
        <translation type="unfinished">hli uas daim ntawv qhia hais txog</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>name of the broker you work for</source>
        <translation type="unfinished">npe broker uas koj ua hauj lwm rau</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>name of the notice</source>
        <translation type="unfinished">npe daim ntawv ceeb toom</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>new broker's NPN</source>
        <translation type="unfinished">NPN broker tshiab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>new broker's name</source>
        <translation type="unfinished">npe broker tshiab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>new broker's portal reference number</source>
        <translation type="unfinished">tus lej portal broker tshiab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>notes for the desk</source>
        <translation type="unfinished">lus rau chaw pab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>number of agent of record clients</source>
        <translation type="unfinished">muaj pes tsawg tus neeg broker sau npe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>option 1</source>
        <translation type="unfinished">nias 1</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>own_list</source>
        <translation type="unfinished">own_list</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>place of birth</source>
        <translation type="unfinished">chaw yug</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>plan</source>
        <translation type="unfinished">phiaj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>portal reference number</source>
        <translation type="unfinished">tus lej portal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>portal user name</source>
        <translation type="unfinished">npe siv hauv portal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>program</source>
        <translation type="unfinished">kev pab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>reason for the transfer</source>
        <translation type="unfinished">laj thawj hloov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>reference of the earlier request</source>
        <translation type="unfinished">tus lej kev thov ua ntej</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>renewal month</source>
        <translation type="unfinished">hli rov ua dua tshiab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>state or county case number</source>
        <translation type="unfinished">tus lej rooj plaub xeev los yog county</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>tax credit</source>
        <translation type="unfinished">tax credit</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>tax filing status</source>
        <translation type="unfinished">ua se li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>tax year</source>
        <translation type="unfinished">xyoo se</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the call to the desk</source>
        <translation type="unfinished">kev hu rau chaw pab</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the date on the form</source>
        <translation type="unfinished">hnub hauv daim foos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the date on the notice</source>
        <translation type="unfinished">hnub hauv ntawv ceeb toom</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day it was mailed</source>
        <translation type="unfinished">hnub xa ntawv</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day it was sent</source>
        <translation type="unfinished">hnub xa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the application</source>
        <translation type="unfinished">hnub thov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the change</source>
        <translation type="unfinished">hnub hloov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the course</source>
        <translation type="unfinished">hnub kawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the enrollment</source>
        <translation type="unfinished">hnub sau npe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the event</source>
        <translation type="unfinished">hnub tshwm sim</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the request</source>
        <translation type="unfinished">hnub thov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day the lead came in</source>
        <translation type="unfinished">hnub tus tshiab tuaj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day the message was sent</source>
        <translation type="unfinished">hnub xa tsab xov</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the end of the period</source>
        <translation type="unfinished">thaum xaus lub sij hawm</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the upload of the proof</source>
        <translation type="unfinished">kev xa pov thawj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>toll-free</source>
        <translation type="unfinished">hu dawb</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what changed</source>
        <translation type="unfinished">hloov dab tsi</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what changes</source>
        <translation type="unfinished">hloov dab tsi</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what does not add up</source>
        <translation type="unfinished">dab tsi tsis sib haum</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what does not match</source>
        <translation type="unfinished">dab tsi tsis sib xws</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what happens if it waits</source>
        <translation type="unfinished">tos ces yuav zoo li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what is needed</source>
        <translation type="unfinished">xav tau dab tsi</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what proof was sent</source>
        <translation type="unfinished">xa pov thawj dab tsi</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what the carrier said and when</source>
        <translation type="unfinished">tuam txhab hais dab tsi thiab thaum twg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what the screen says</source>
        <translation type="unfinished">daim screen hais li cas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what you ask for</source>
        <translation type="unfinished">koj thov dab tsi</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>when the proof was uploaded</source>
        <translation type="unfinished">thaum xa pov thawj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>who can answer questions on it</source>
        <translation type="unfinished">leej twg teb tau lus nug txog nws</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>who is on which program</source>
        <translation type="unfinished">leej twg nyob kev pab twg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>who is to be taken off the plan</source>
        <translation type="unfinished">yuav tshem leej twg tawm phiaj</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>who leads should reach</source>
        <translation type="unfinished">neeg tshiab yuav tiv tauj leej twg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>why it ends</source>
        <translation type="unfinished">vim li cas xaus</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>your name</source>
        <translation type="unfinished">koj npe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>your question</source>
        <translation type="unfinished">koj lo lus nug</translation>
    </message>
    <message>
        <source>As a mail this is larger than 25 MB, more than a desk's mailbox takes. Attach fewer or smaller files, or use the desk's secure site.</source>
        <translation type="unfinished">Ua ib tsab email nws loj dua 25 MB, tshaj qhov lub chaw pab lub mailbox txais. Txuas tsawg dua los yog me dua, los yog siv lub chaw pab lub site ruaj ntseg.</translation>
    </message>
    <message>
        <source>A copy lies in Sent in your mailbox, and is as safe as the mailbox.</source>
        <translation type="unfinished">Ib daim luam nyob hauv Sent hauv koj lub mailbox, thiab ruaj ntseg li lub mailbox.</translation>
    </message>
</context>
</TS>
