<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Approved by two</source>
        <translation type="unfinished">Aprobado por dos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Emergency access</source>
        <translation type="unfinished">Acceso de emergencia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Kept after handing over</source>
        <translation type="unfinished">Conservado tras el traspaso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Know that it exists</source>
        <translation type="unfinished">Saber que existe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Made the case</source>
        <translation type="unfinished">Creó el caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Read and write</source>
        <translation type="unfinished">Leer y escribir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Read, identifiers masked</source>
        <translation type="unfinished">Leer, con identificadores ocultos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Read, identifiers too</source>
        <translation type="unfinished">Leer, también identificadores</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Read, write and send</source>
        <translation type="unfinished">Leer, escribir y enviar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>The case was assigned</source>
        <translation type="unfinished">El caso se asignó</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/job_review.py"/>
        <source>Left the office</source>
        <translation type="unfinished">Dejó la oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/job_review.py"/>
        <source>Moved to other work</source>
        <translation type="unfinished">Pasó a otro trabajo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/job_review.py"/>
        <source>On leave</source>
        <translation type="unfinished">De licencia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/job_review.py"/>
        <source>Other roles or another kind of work</source>
        <translation type="unfinished">Otras funciones u otro tipo de trabajo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/letters.py"/>
        <source>This is no AssisterDesk card. Ask your colleague to save theirs again.</source>
        <translation type="unfinished">Esto no es una tarjeta de AssisterDesk. Pida a su colega que guarde la suya de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/log_line.py"/>
        <source>case list shown</source>
        <translation type="unfinished">lista de casos mostrada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/requests.py"/>
        <source>Both signatures by the same person: the office has only two people</source>
        <translation type="unfinished">Las dos firmas son de la misma persona: la oficina solo tiene dos personas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/requests.py"/>
        <source>Signed by the person who asked: the office has nobody else</source>
        <translation type="unfinished">Firmado por quien lo pidió: la oficina no tiene a nadie más</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/requests.py"/>
        <source>Signed by the privacy contact: nobody else holds the role</source>
        <translation type="unfinished">Firmado por el contacto de privacidad: nadie más tiene la función</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>Choose the reason.</source>
        <translation type="unfinished">Elija el motivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>Leave names, numbers and facts about clients out: this is kept for years. The case is recorded already.</source>
        <translation type="unfinished">No escriba nombres, números ni datos de clientes: esto se guarda por años. El caso ya queda anotado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>No case has this reference. Check it for a typing error.</source>
        <translation type="unfinished">Ningún caso tiene esta referencia. Revise si hay un error al escribir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>This request does not wait for you.</source>
        <translation type="unfinished">Esta solicitud no espera por usted.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>Type the reference of the case.</source>
        <translation type="unfinished">Escriba la referencia del caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>information owner</source>
        <translation type="unfinished">responsable de la información</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>supervisor</source>
        <translation type="unfinished">supervisor</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_letters.py"/>
        <source>This file is no request for access and no answer to one. Case packages are opened on their own page.</source>
        <translation type="unfinished">Este archivo no es una solicitud de acceso ni una respuesta. Los paquetes de caso se abren en su propia página.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_letters.py"/>
        <source>This is sealed for somebody else. Only that person can open it.</source>
        <translation type="unfinished">Esto está sellado para otra persona. Solo esa persona puede abrirlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_letters.py"/>
        <source>This request or answer is damaged. Ask for a new one.</source>
        <translation type="unfinished">Esta solicitud o respuesta está dañada. Pida una nueva.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>Name another information owner first: an office needs one.</source>
        <translation type="unfinished">Nombre primero a otro responsable de la información: la oficina necesita uno.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>Only the supervisor or the information owner changes somebody's work.</source>
        <translation type="unfinished">Solo el supervisor o el responsable de la información cambia el trabajo de alguien.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>Somebody else changes your own roles.</source>
        <translation type="unfinished">Otra persona debe cambiar las funciones de usted.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>There is no such staff member any more.</source>
        <translation type="unfinished">Ya no existe ese miembro del personal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>This person does not work here any more.</source>
        <translation type="unfinished">Esta persona ya no trabaja aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>A plan year has four digits, such as 2027.</source>
        <translation type="unfinished">El año del plan tiene cuatro dígitos, como 2027.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the amount in dollars, such as 100 or 41.50.</source>
        <translation type="unfinished">Escriba el monto en dólares, como 100 o 41.50.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the carrier: each one keeps its own list.</source>
        <translation type="unfinished">Escriba la aseguradora: cada una lleva su propia lista.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the day it was asked for.</source>
        <translation type="unfinished">Escriba el día en que se pidió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the day it was confirmed.</source>
        <translation type="unfinished">Escriba el día en que se confirmó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the day the payment came in.</source>
        <translation type="unfinished">Escriba el día en que llegó el pago.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Open a case first: this belongs to a case.</source>
        <translation type="unfinished">Abra primero un caso: esto pertenece a un caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>This day is still to come. Enter the day on which it happened.</source>
        <translation type="unfinished">Este día aún no ha llegado. Escriba el día en que ocurrió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>A part of the store's file is damaged. Stop working in it, and put back the newest backup.</source>
        <translation type="unfinished">Una parte del archivo del almacén está dañada. Deje de trabajar en él y recupere la copia de seguridad más nueva.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>Only the supervisor or the information owner chooses where backups go.</source>
        <translation type="unfinished">Solo el supervisor o el responsable de la información elige adónde van las copias de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>Only the supervisor, the information owner or the holder of the recovery key puts back a backup.</source>
        <translation type="unfinished">Solo el supervisor, el responsable de la información o quien tiene la clave de recuperación recupera una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>This backup is under another store key, or its key file was changed. Open it with a passphrase as it was when the backup was made.</source>
        <translation type="unfinished">Esta copia de seguridad usa otra clave del almacén, o se cambió su archivo de claves. Ábrala con una frase clave tal como era cuando se hizo la copia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>This folder is the store's own: what damages the store would damage the backups. Choose another one, best on another disk.</source>
        <translation type="unfinished">Esta carpeta es la del almacén: lo que dañe el almacén dañaría las copias de seguridad. Elija otra, mejor en otro disco.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/begun_replies.py"/>
        <source>This draft is not there any more, or it was changed since it was found. Nothing was done.</source>
        <translation type="unfinished">Este borrador ya no está, o cambió desde que se encontró. No se hizo nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/calendar.py"/>
        <source>There is nothing ahead to put into a calendar.</source>
        <translation type="unfinished">No hay nada próximo que poner en un calendario.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>Choose the desk's certificate first.</source>
        <translation type="unfinished">Elija primero el certificado de la mesa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>Enter your work email under Office and staff first: the mail comes from it.</source>
        <translation type="unfinished">Escriba primero su correo de trabajo en Oficina y personal: el correo sale de él.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>It cannot have been sent then. Check the date and time.</source>
        <translation type="unfinished">No pudo enviarse en ese momento. Revise la fecha y la hora.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>The approval cannot lie in the future. Check the date.</source>
        <translation type="unfinished">La aprobación no puede estar en el futuro. Revise la fecha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>This submission does not wait to be carried. Look where it stands.</source>
        <translation type="unfinished">Este envío no espera ser llevado. Vea en qué punto está.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>Case packages are not available in this program.</source>
        <translation type="unfinished">Los paquetes de caso no están disponibles en este programa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>Open a case first.</source>
        <translation type="unfinished">Abra primero un caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>There is nothing in this package that is not here already.</source>
        <translation type="unfinished">En este paquete no hay nada que no esté ya aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>This case is here already. Open it first, then take the package in.</source>
        <translation type="unfinished">Este caso ya está aquí. Ábralo primero y luego incorpore el paquete.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>This case package is damaged or was made by another version of AssisterDesk. Nothing was taken in. Ask your colleague for a new one.</source>
        <translation type="unfinished">Este paquete de caso está dañado o lo hizo otra versión de AssisterDesk. No se incorporó nada. Pida uno nuevo a su colega.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>This case package is sealed for somebody else. Only that person can open it.</source>
        <translation type="unfinished">Este paquete de caso está sellado para otra persona. Solo esa persona puede abrirlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>This case was erased here, so it is not taken in again.</source>
        <translation type="unfinished">Este caso se borró aquí, así que no se incorpora de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>A note cannot become empty. Earlier versions are kept.</source>
        <translation type="unfinished">Una nota no puede quedar vacía. Las versiones anteriores se guardan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Choose a case first.</source>
        <translation type="unfinished">Elija primero un caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Choose the reason for opening this case.</source>
        <translation type="unfinished">Elija el motivo para abrir este caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Enter the person's first name.</source>
        <translation type="unfinished">Escriba el nombre de la persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Give the household a name, such as the family name.</source>
        <translation type="unfinished">Dé un nombre al hogar, como el apellido de la familia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Leave names and numbers out of the reason: the log keeps it for years. The case itself is recorded already.</source>
        <translation type="unfinished">No escriba nombres ni números en el motivo: el registro lo guarda por años. El caso mismo ya queda anotado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Open a case first: a note belongs to a case.</source>
        <translation type="unfinished">Abra primero un caso: una nota pertenece a un caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>This person belongs to another case. Open that case first.</source>
        <translation type="unfinished">Esta persona pertenece a otro caso. Abra primero ese caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>This reason needs a few words of explanation.</source>
        <translation type="unfinished">Este motivo necesita una breve explicación.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Write the note first.</source>
        <translation type="unfinished">Escriba primero la nota.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>A consent is taken back after it was given, and not in the future.</source>
        <translation type="unfinished">Un consentimiento se retira después de darse, y no en el futuro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>A copy is given on the day of the consent or later, and not in the future.</source>
        <translation type="unfinished">La copia se entrega el día del consentimiento o después, y no en el futuro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>Open a case first: a consent belongs to a case.</source>
        <translation type="unfinished">Abra primero un caso: un consentimiento pertenece a un caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>The consent ends before it was given. Check the two days.</source>
        <translation type="unfinished">El consentimiento termina antes de darse. Revise los dos días.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>The consent's day is still to come. Enter the day it was given.</source>
        <translation type="unfinished">El día del consentimiento aún no ha llegado. Escriba el día en que se dio.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>This consent was taken back already.</source>
        <translation type="unfinished">Este consentimiento ya se retiró.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>Tick what the client allowed.</source>
        <translation type="unfinished">Marque lo que el cliente permitió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/contacts.py"/>
        <source>Open a case first: a contact belongs to a case.</source>
        <translation type="unfinished">Abra primero un caso: un contacto pertenece a un caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/contacts.py"/>
        <source>This time is still to come. Make it a task instead.</source>
        <translation type="unfinished">Ese momento aún no ha llegado. Anótelo como tarea.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/contacts.py"/>
        <source>Write down what was said or agreed.</source>
        <translation type="unfinished">Escriba lo que se dijo o se acordó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/deadlines.py"/>
        <source>Enter the day it began: the last day follows from it.</source>
        <translation type="unfinished">Escriba el día en que empezó: de él sale el último día.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/deadlines.py"/>
        <source>This day is too far away. Check the year.</source>
        <translation type="unfinished">Este día está demasiado lejos. Revise el año.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/deadlines.py"/>
        <source>This is not a deadline with a rule. Change its day instead.</source>
        <translation type="unfinished">Este plazo no tiene regla. Cambie su día.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/deadlines.py"/>
        <source>This kind of deadline is not in the list any more. Choose another one.</source>
        <translation type="unfinished">Este tipo de plazo ya no está en la lista. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/delivery.py"/>
        <source>Stopped. Nothing was sent.</source>
        <translation type="unfinished">Detenido. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/diagnostics.py"/>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished">No se pudo escribir el archivo ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/diagnostics.py"/>
        <source>This was reviewed for another way out. Nothing was written.</source>
        <translation type="unfinished">Esto se revisó para otra salida. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/doctor.py"/>
        <source>A store is there and its sign-ins can be read.</source>
        <translation type="unfinished">Hay un almacén y se pueden leer sus inicios de sesión.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/doctor.py"/>
        <source>No office is set up here yet.</source>
        <translation type="unfinished">Aún no hay ninguna oficina configurada aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/doctor.py"/>
        <source>Setting up was interrupted before anything was saved.</source>
        <translation type="unfinished">La configuración se interrumpió antes de guardar algo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Application or form</source>
        <translation type="unfinished">Solicitud o formulario</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Choose what kind of document it is.</source>
        <translation type="unfinished">Elija qué tipo de documento es.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Consent or authorization</source>
        <translation type="unfinished">Consentimiento o autorización</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Immigration document</source>
        <translation type="unfinished">Documento de inmigración</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Insurance document</source>
        <translation type="unfinished">Documento del seguro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Notice or letter</source>
        <translation type="unfinished">Aviso o carta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Open a case first: a document belongs to a case.</source>
        <translation type="unfinished">Abra primero un caso: un documento pertenece a un caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Other document</source>
        <translation type="unfinished">Otro documento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Proof of identity</source>
        <translation type="unfinished">Prueba de identidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Proof of income</source>
        <translation type="unfinished">Prueba de ingresos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Tax form</source>
        <translation type="unfinished">Formulario de impuestos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>This file could not be read. Check that it is still there and that no other program holds it, then choose it again.</source>
        <translation type="unfinished">No se pudo leer este archivo. Revise que siga ahí y que ningún otro programa lo use, y elíjalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>This file is empty. Choose another one.</source>
        <translation type="unfinished">Este archivo está vacío. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>This file is larger than 25 MB, more than a desk's mailbox takes. Scan it again at a lower quality or split it.</source>
        <translation type="unfinished">Este archivo pasa de 25 MB, más de lo que acepta el buzón de una mesa. Escanéelo con menos calidad o divídalo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>text</source>
        <translation type="unfinished">texto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>Merge the two records instead.</source>
        <translation type="unfinished">Combine las dos fichas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>Open the case in which this was decided.</source>
        <translation type="unfinished">Abra el caso en el que se decidió esto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>This is one record already. Choose two different ones.</source>
        <translation type="unfinished">Esto ya es una sola ficha. Elija dos distintas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>This merge belongs to another case. Open that case first.</source>
        <translation type="unfinished">Esta combinación pertenece a otro caso. Abra primero ese caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>This merge was taken back already. Open the case again.</source>
        <translation type="unfinished">Esta combinación ya se deshizo. Abra el caso de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>A court or the state ordered it</source>
        <translation type="unfinished">Lo ordenó un tribunal o el estado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>A submission of this case is not finished. Withdraw it or settle it in the outbox first.</source>
        <translation type="unfinished">Un envío de este caso no ha terminado. Retírelo o resuélvalo primero en Envíos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Choose why this case is erased.</source>
        <translation type="unfinished">Elija por qué se borra este caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Close the case first. Only a closed case can be erased.</source>
        <translation type="unfinished">Cierre primero el caso. Solo se puede borrar un caso cerrado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>It was entered by mistake or twice</source>
        <translation type="unfinished">Se ingresó por error o dos veces</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>It was made to practice</source>
        <translation type="unfinished">Se creó para practicar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Only the information owner erases a case.</source>
        <translation type="unfinished">Solo el responsable de la información borra un caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Open the case that is to be erased first.</source>
        <translation type="unfinished">Abra primero el caso que se va a borrar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>The household, notes, documents, tasks, consents, messages and history of this case are erased for good. Nobody can bring them back. The access log keeps that the case was here and who erased it. Backups made before still hold the case until they are replaced.</source>
        <translation type="unfinished">El hogar, las notas, los documentos, las tareas, los consentimientos, los mensajes y el historial de este caso se borran para siempre. Nadie puede recuperarlos. El registro de acceso conserva que el caso estuvo aquí y quién lo borró. Las copias de seguridad hechas antes aún tienen el caso hasta que se reemplacen.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>The time it has to be kept is over</source>
        <translation type="unfinished">Ya pasó el tiempo que debe guardarse</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Type the reference of the case to erase it.</source>
        <translation type="unfinished">Escriba la referencia del caso para borrarlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_ask.py"/>
        <source>Leave names and numbers out of the reason: the log keeps it for years. What leaves is recorded already.</source>
        <translation type="unfinished">No escriba nombres ni números en el motivo: el registro lo guarda por años. Lo que sale ya queda anotado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_ask.py"/>
        <source>This cannot be changed here. Change it where it comes from.</source>
        <translation type="unfinished">Esto no se puede cambiar aquí. Cámbielo en su origen.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_ask.py"/>
        <source>This way out is not known, so nothing may leave by it.</source>
        <translation type="unfinished">Esta salida no se conoce, así que nada puede salir por ella.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_ask.py"/>
        <source>Write in a few words why this must leave unencrypted.</source>
        <translation type="unfinished">Escriba en pocas palabras por qué esto debe salir sin cifrar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_files.py"/>
        <source>This came from outside and is still in quarantine. Look at it here, then release it on the case.</source>
        <translation type="unfinished">Esto vino de fuera y sigue en cuarentena. Véalo aquí y luego libérelo en el caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_files.py"/>
        <source>This document is not on this case any more. Open the case again.</source>
        <translation type="unfinished">Este documento ya no está en este caso. Abra el caso de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_paper.py"/>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished">Todavía no hay nada que imprimir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_paper.py"/>
        <source>This submission is not on this case. Open its own case first.</source>
        <translation type="unfinished">Este envío no es de este caso. Abra primero su propio caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Apartment</source>
        <translation type="unfinished">Apartamento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Birthdate</source>
        <translation type="unfinished">Fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Case number</source>
        <translation type="unfinished">Número de caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>City</source>
        <translation type="unfinished">Ciudad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Email</source>
        <translation type="unfinished">Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>First name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Last name</source>
        <translation type="unfinished">Apellido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Middle name</source>
        <translation type="unfinished">Segundo nombre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Nothing is recorded there. Add it to the person first.</source>
        <translation type="unfinished">Ahí no hay nada anotado. Agréguelo primero a la persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Phone</source>
        <translation type="unfinished">Teléfono</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Social Security number</source>
        <translation type="unfinished">Número de Seguro Social</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Street</source>
        <translation type="unfinished">Calle</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>ZIP code</source>
        <translation type="unfinished">Código postal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>Choose one value, such as a phone number or a name.</source>
        <translation type="unfinished">Elija un solo valor, como un número de teléfono o un nombre.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>Only what stands in the text itself can be taught.</source>
        <translation type="unfinished">Solo se puede enseñar lo que está en el texto mismo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>The gate knows this already.</source>
        <translation type="unfinished">El control ya lo sabe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>This belongs to somebody in your office's records, so the gate goes on warning of it.</source>
        <translation type="unfinished">Esto pertenece a alguien de los datos de su oficina, así que el control sigue avisando.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>This was revoked already.</source>
        <translation type="unfinished">Esto ya se revocó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>Write in a few words why this is nobody's data.</source>
        <translation type="unfinished">Escriba en pocas palabras por qué esto no es dato de nadie.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>Your role does not teach the gate. The page “The gate” says who may.</source>
        <translation type="unfinished">Su función no enseña al control. La página “El control” dice quién puede.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/gate_policy.py"/>
        <source>This is not offered here.</source>
        <translation type="unfinished">Esto no se ofrece aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/gate_policy.py"/>
        <source>This way out is closed on this computer, so nothing left.</source>
        <translation type="unfinished">Esta salida está cerrada en esta computadora, así que no salió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/gate_rules.py"/>
        <source>This rule is not known, so nothing was changed.</source>
        <translation type="unfinished">Esta regla no se conoce, así que no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Choose the colleague who takes the case.</source>
        <translation type="unfinished">Elija al colega que toma el caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Nothing</source>
        <translation type="unfinished">Nada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Only the owner of a case or the supervisor hands it over.</source>
        <translation type="unfinished">Solo el dueño del caso o el supervisor lo traspasa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Reading it</source>
        <translation type="unfinished">Leerlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Working on it, too</source>
        <translation type="unfinished">También trabajar en él</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/history.py"/>
        <source>Your last change on this case cannot be undone.</source>
        <translation type="unfinished">Su último cambio en este caso no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/idle_check.py"/>
        <source>The access log is no longer in order. Open “Access log”, press “Check the log”, and show the information owner what it says. The newest backup still has the log as it was.</source>
        <translation type="unfinished">El registro de acceso ya no está en orden. Abra “Registro de acceso”, pulse “Comprobar el registro” y muestre al responsable de la información lo que dice. La copia de seguridad más nueva aún tiene el registro como estaba.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Address in one cell</source>
        <translation type="unfinished">Dirección en una celda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Case owner</source>
        <translation type="unfinished">Dueño del caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Case state</source>
        <translation type="unfinished">Estado del caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Case topic</source>
        <translation type="unfinished">Tema del caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Choose which column holds the address, or make each row a household.</source>
        <translation type="unfinished">Elija qué columna tiene la dirección, o haga de cada fila un hogar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Choose which column holds the case number, or make each row a household.</source>
        <translation type="unfinished">Elija qué columna tiene el número de caso, o haga de cada fila un hogar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Choose which column holds the names. Without a name nobody can come in.</source>
        <translation type="unfinished">Elija qué columna tiene los nombres. Sin nombre nadie puede entrar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Choose which column tells the household, or make each row a household.</source>
        <translation type="unfinished">Elija qué columna indica el hogar, o haga de cada fila un hogar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Day of the note</source>
        <translation type="unfinished">Día de la nota</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Due on</source>
        <translation type="unfinished">Vence el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Full name</source>
        <translation type="unfinished">Nombre completo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Household</source>
        <translation type="unfinished">Hogar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Interpreter needed</source>
        <translation type="unfinished">Necesita intérprete</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Leave out</source>
        <translation type="unfinished">Dejar fuera</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>MNsure case number</source>
        <translation type="unfinished">Número de caso de MNsure</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Opened on</source>
        <translation type="unfinished">Abierto el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Other case number</source>
        <translation type="unfinished">Otro número de caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Other names</source>
        <translation type="unfinished">Otros nombres</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Preferred contact</source>
        <translation type="unfinished">Contacto preferido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Preferred language</source>
        <translation type="unfinished">Idioma preferido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Relation</source>
        <translation type="unfinished">Parentesco</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Suffix</source>
        <translation type="unfinished">Sufijo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Task</source>
        <translation type="unfinished">Tarea</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>This column seems to hold federal tax information. Offices of assisters may not keep it, so it is not brought in. Delete it from your file too.</source>
        <translation type="unfinished">Esta columna parece tener información federal de impuestos. Las oficinas de asistentes no pueden guardarla, así que no se importa. Bórrela también de su archivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>This column seems to hold passwords or sign-in details. AssisterDesk has no place for them: nobody but the client may know them. It is not brought in; delete it from your file too.</source>
        <translation type="unfinished">Esta columna parece tener contraseñas o datos para iniciar sesión. AssisterDesk no tiene lugar para ellos: solo el cliente puede saberlos. No se importa; bórrela también de su archivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Your office's number</source>
        <translation type="unfinished">Número de su oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_dry_run.py"/>
        <source>This file could not be read. Check that it is still there.</source>
        <translation type="unfinished">No se pudo leer este archivo. Revise que siga ahí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_plan.py"/>
        <source>Say first whether the days begin with the month or the day.</source>
        <translation type="unfinished">Diga primero si las fechas empiezan con el mes o con el día.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_plan.py"/>
        <source>The case is closed, so it gets no task.</source>
        <translation type="unfinished">El caso está cerrado, así que no recibe tarea.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_plan.py"/>
        <source>There is no name here, so nobody knows whom it is about.</source>
        <translation type="unfinished">Aquí no hay nombre, así que nadie sabe de quién se trata.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_rows.py"/>
        <source>No colleague has this name: you become the owner.</source>
        <translation type="unfinished">Ningún colega tiene este nombre: usted queda como dueño.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_rows.py"/>
        <source>The first name is missing.</source>
        <translation type="unfinished">Falta el nombre.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_rows.py"/>
        <source>This day has not come yet. Check the year.</source>
        <translation type="unfinished">Este día aún no ha llegado. Revise el año.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_rows.py"/>
        <source>This looks like two people. They come in as one; give each a row.</source>
        <translation type="unfinished">Parecen dos personas. Entran como una sola; dé una fila a cada una.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_run.py"/>
        <source>Nothing is left to bring in: everybody is here already or stays out.</source>
        <translation type="unfinished">No queda nada que importar: todos están ya aquí o quedan fuera.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_run.py"/>
        <source>Only the person who brought this in takes it back.</source>
        <translation type="unfinished">Solo quien importó esto puede deshacerlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_run.py"/>
        <source>This import was taken back already.</source>
        <translation type="unfinished">Esta importación ya se deshizo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>A Social Security number has nine digits.</source>
        <translation type="unfinished">El número de Seguro Social tiene nueve dígitos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>A ZIP code has five or nine digits.</source>
        <translation type="unfinished">El código postal tiene cinco o nueve dígitos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Nobody is that old. Check the year.</source>
        <translation type="unfinished">Nadie tiene tanta edad. Revise el año.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Only a year stands here. Write the whole day.</source>
        <translation type="unfinished">Aquí solo hay un año. Escriba la fecha completa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Only the last digits stand here. Leave it empty, or write all nine.</source>
        <translation type="unfinished">Aquí solo están los últimos dígitos. Déjelo vacío o escriba los nueve.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This is no real number. Leave it empty when it is not known.</source>
        <translation type="unfinished">Este no es un número real. Déjelo vacío si no se sabe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This is not a day. Write month, day and year, with slashes.</source>
        <translation type="unfinished">Esto no es una fecha. Escriba mes, día y año, con barras.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This is not a phone number. Write its ten digits.</source>
        <translation type="unfinished">Esto no es un número de teléfono. Escriba sus diez dígitos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This is not an email address: it needs an @ and a dot.</source>
        <translation type="unfinished">Esto no es una dirección de correo: necesita una @ y un punto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This relation is not known. Write self, spouse, child, parent or other.</source>
        <translation type="unfinished">Este parentesco no se conoce. Escriba self, spouse, child, parent u other.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This state is not known. Write open, waiting or closed.</source>
        <translation type="unfinished">Este estado no se conoce. Escriba open, waiting o closed.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This text seems to hold a password. Take it out of your file: nobody may keep it.</source>
        <translation type="unfinished">Este texto parece tener una contraseña. Quítela de su archivo: nadie puede guardarla.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Two letters, such as MN.</source>
        <translation type="unfinished">Dos letras, como MN.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Write phone, text, email, mail or in person.</source>
        <translation type="unfinished">Escriba phone, text, email, mail o in person.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Write the area code too: ten digits in all.</source>
        <translation type="unfinished">Escriba también el código de área: diez dígitos en total.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Write yes or no.</source>
        <translation type="unfinished">Escriba yes o no.</translation>
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
        <translation type="unfinished">El registro de acceso lo leen el supervisor, el responsable de la información y el contacto de privacidad. Pregunte a uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>Enter the password of your mailbox.</source>
        <translation type="unfinished">Escriba la contraseña de su buzón.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>Enter what makes your mail service encrypt: the keyword or header it looks for.</source>
        <translation type="unfinished">Escriba lo que hace que su servicio de correo cifre: la palabra clave o el encabezado que busca.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>No mail account is set up yet. Set it up under Secure email.</source>
        <translation type="unfinished">Aún no hay cuenta de correo. Configúrela en Correo seguro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>Sign in to Microsoft with this account first.</source>
        <translation type="unfinished">Primero inicie sesión en Microsoft con esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>The email address needs an @. Check it for a typing error.</source>
        <translation type="unfinished">La dirección de correo necesita una @. Revise si hay un error.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>The server address begins with https:// and ends in /EWS/Exchange.asmx. Your mail administrator knows it.</source>
        <translation type="unfinished">La dirección del servidor empieza con https:// y termina en /EWS/Exchange.asmx. La conoce su administrador de correo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>This program cannot sign in to Microsoft. Use a password.</source>
        <translation type="unfinished">Este programa no puede iniciar sesión en Microsoft. Use una contraseña.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>Write the header as “X-Name: value”.</source>
        <translation type="unfinished">Escriba el encabezado así: “X-Name: value”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/need_to_know.py"/>
        <source>You do not have access to do this on this case. Ask your supervisor and the information owner for it.</source>
        <translation type="unfinished">Usted no tiene acceso para hacer esto en este caso. Pídalo a su supervisor y al responsable de la información.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/office.py"/>
        <source>Only the supervisor or the information owner adds staff.</source>
        <translation type="unfinished">Solo el supervisor o el responsable de la información agrega personal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/office.py"/>
        <source>Only the supervisor or the information owner changes others' dates.</source>
        <translation type="unfinished">Solo el supervisor o el responsable de la información cambia las fechas de otros.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/office.py"/>
        <source>The training cannot lie in the future. Check the date.</source>
        <translation type="unfinished">La capacitación no puede estar en el futuro. Revise la fecha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/outbox.py"/>
        <source>It may have left already. Look into your mailbox first, then say here whether it did.</source>
        <translation type="unfinished">Puede que ya haya salido. Mire primero en su buzón y luego diga aquí si salió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Appointment card</source>
        <translation type="unfinished">Tarjeta de la cita</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Consent</source>
        <translation type="unfinished">Consentimiento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Papers to bring</source>
        <translation type="unfinished">Papeles que traer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Privacy warning</source>
        <translation type="unfinished">Aviso de privacidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Say which papers: add them to the checklist of the case first.</source>
        <translation type="unfinished">Diga qué papeles: agréguelos primero a la lista del caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>What happens next</source>
        <translation type="unfinished">Qué sigue ahora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Write the day and time of the appointment.</source>
        <translation type="unfinished">Escriba el día y la hora de la cita.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_contacts.py"/>
        <source>Choose the clock by which incidents are reported.</source>
        <translation type="unfinished">Elija el plazo para informar de los incidentes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_contacts.py"/>
        <source>The point of contact is a staff member with the role “Privacy contact”. Give the role first, under Office and staff.</source>
        <translation type="unfinished">El punto de contacto es un miembro del personal con la función “Contacto de privacidad”. Dé primero la función, en Oficina y personal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_contacts.py"/>
        <source>The privacy office is the work of the privacy contact and the information owner. Ask one of them.</source>
        <translation type="unfinished">La oficina de privacidad es trabajo del contacto de privacidad y del responsable de la información. Pregunte a uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_log.py"/>
        <source>Approve a policy for the log first: it goes with every export.</source>
        <translation type="unfinished">Apruebe primero una política del registro: acompaña cada exportación.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_log.py"/>
        <source>The information owner approves the policy. Ask them.</source>
        <translation type="unfinished">El responsable de la información aprueba la política. Pídaselo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_log.py"/>
        <source>The last day lies before the first. Check the dates.</source>
        <translation type="unfinished">El último día es anterior al primero. Revise las fechas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_log.py"/>
        <source>There is no such version.</source>
        <translation type="unfinished">Esa versión no existe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>About you</source>
        <translation type="unfinished">Sobre usted</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>Choose how the identity was verified.</source>
        <translation type="unfinished">Elija cómo se verificó la identidad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>Compile the list first.</source>
        <translation type="unfinished">Prepare primero la lista.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>In our privacy office</source>
        <translation type="unfinished">En nuestra oficina de privacidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>In your household's case</source>
        <translation type="unfinished">En el caso de su hogar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>Type at least two letters of the name.</source>
        <translation type="unfinished">Escriba al menos dos letras del nombre.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>Choose at least one entry.</source>
        <translation type="unfinished">Elija al menos una entrada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>Choose who looked at the paper.</source>
        <translation type="unfinished">Elija quién vio el papel.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>Somebody else reviews what you looked at yourself.</source>
        <translation type="unfinished">Otra persona revisa lo que usted mismo vio.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>The look cannot lie in the future. Check the date.</source>
        <translation type="unfinished">La consulta no puede estar en el futuro. Revise la fecha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>Tick at least one kind of data that the paper held.</source>
        <translation type="unfinished">Marque al menos un tipo de dato que tenía el papel.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Added a record</source>
        <translation type="unfinished">Agregó una ficha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Attached a document</source>
        <translation type="unfinished">Adjuntó un documento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Changed a record</source>
        <translation type="unfinished">Cambió una ficha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Copied</source>
        <translation type="unfinished">Copió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Filed a reply</source>
        <translation type="unfinished">Archivó una respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Opened in another program</source>
        <translation type="unfinished">Abrió en otro programa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Opened the case</source>
        <translation type="unfinished">Abrió el caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Printed</source>
        <translation type="unfinished">Imprimió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Privacy office</source>
        <translation type="unfinished">Privacidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Saved to a file</source>
        <translation type="unfinished">Guardó en un archivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Saw a paper record</source>
        <translation type="unfinished">Vio un documento en papel</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Searched by name</source>
        <translation type="unfinished">Buscó por nombre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Sent to the desk</source>
        <translation type="unfinished">Envió a la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Sent, outcome unknown</source>
        <translation type="unfinished">Envió, resultado desconocido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Uncovered a field</source>
        <translation type="unfinished">Descubrió un campo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Wrote a message</source>
        <translation type="unfinished">Escribió un mensaje</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_statutes.py"/>
        <source>Its model is Ohio Administrative Code 3901-1-02 (F), which does not bind this office but guides how we handle access.</source>
        <translation type="unfinished">Su modelo es Ohio Administrative Code 3901-1-02 (F), que no obliga a esta oficina pero guía cómo manejamos el acceso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_warnings.py"/>
        <source>A copy is given on the day of the warning or later, not in the future.</source>
        <translation type="unfinished">La copia se da el día del aviso o después, no en el futuro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_warnings.py"/>
        <source>Choose the language it was given in.</source>
        <translation type="unfinished">Elija el idioma en que se dio.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_warnings.py"/>
        <source>Open a case first: a privacy warning belongs to a case.</source>
        <translation type="unfinished">Abra primero un caso: el aviso de privacidad pertenece a un caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_warnings.py"/>
        <source>The day of the warning is still to come. Enter the day it was given.</source>
        <translation type="unfinished">El día del aviso aún no llega. Escriba el día en que se dio.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/quarantine.py"/>
        <source>It stays in quarantine: look at it here, or ask the desk for a PDF.</source>
        <translation type="unfinished">Sigue en cuarentena: véalo aquí o pida un PDF a la mesa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile.py"/>
        <source>There is no row below the headers.</source>
        <translation type="unfinished">No hay ninguna fila debajo de los encabezados.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile.py"/>
        <source>This is not an amount of money.</source>
        <translation type="unfinished">Esto no es un monto de dinero.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile.py"/>
        <source>This list is too long: at most 20,000 rows are compared. Split it up.</source>
        <translation type="unfinished">Esta lista es demasiado larga: se comparan hasta 20,000 filas. Divídala.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Amount paid</source>
        <translation type="unfinished">Monto pagado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Carrier</source>
        <translation type="unfinished">Aseguradora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Case or member number</source>
        <translation type="unfinished">Número de caso o de miembro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Choose a column with birthdates or numbers: a name alone fits too many people.</source>
        <translation type="unfinished">Elija una columna con fechas de nacimiento o números: un nombre solo coincide con demasiadas personas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Choose which column holds the names.</source>
        <translation type="unfinished">Elija qué columna tiene los nombres.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Paid on</source>
        <translation type="unfinished">Pagado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Plan year</source>
        <translation type="unfinished">Año del plan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Program</source>
        <translation type="unfinished">Programa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Where it stands</source>
        <translation type="unfinished">Dónde está</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>A record was taken off in the meantime. Compare the list again.</source>
        <translation type="unfinished">Una ficha se quitó mientras tanto. Compare la lista de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Choose lines where state or payment differ.</source>
        <translation type="unfinished">Elija líneas en las que difiera el estado o el pago.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Could not be read</source>
        <translation type="unfinished">No se pudo leer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Fits more than one</source>
        <translation type="unfinished">Coincide con varios</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Here, but nothing recorded</source>
        <translation type="unfinished">Aquí, pero sin nada anotado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Here, not in their list</source>
        <translation type="unfinished">Aquí, no en su lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>In their list, not here</source>
        <translation type="unfinished">En su lista, no aquí</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Payment differs</source>
        <translation type="unfinished">El pago difiere</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Stands differently</source>
        <translation type="unfinished">El estado difiere</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>The same</source>
        <translation type="unfinished">Coincide</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>This line fits no case here.</source>
        <translation type="unfinished">Esta línea no coincide con ningún caso aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Twice in their list</source>
        <translation type="unfinished">Dos veces en su lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Write in a few words how it was settled.</source>
        <translation type="unfinished">Escriba en pocas palabras cómo se resolvió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>A reply is taken from a mail (.eml, .msg), a text or a PDF. Or paste it.</source>
        <translation type="unfinished">La respuesta se toma de un correo (.eml, .msg), un texto o un PDF. O péguela.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>Open a case first: a reply belongs to a case.</source>
        <translation type="unfinished">Abra primero un caso: una respuesta pertenece a un caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>Paste the reply, or choose its file.</source>
        <translation type="unfinished">Pegue la respuesta o elija su archivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>The reply cannot have come in the future. Check the date.</source>
        <translation type="unfinished">La respuesta no puede haber llegado en el futuro. Revise la fecha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>There is no case with this reference.</source>
        <translation type="unfinished">No hay ningún caso con esta referencia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>This file is larger than 25 MB. Paste the text of the reply instead.</source>
        <translation type="unfinished">Este archivo pasa de 25 MB. Pegue el texto de la respuesta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>This is too long for a reply. Keep it as a document of the case instead.</source>
        <translation type="unfinished">Esto es demasiado largo para una respuesta. Guárdelo como documento del caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>This message is no longer in the tray.</source>
        <translation type="unfinished">Este mensaje ya no está en la bandeja.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>This submission is not on this case.</source>
        <translation type="unfinished">Este envío no es de este caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/report_periods.py"/>
        <source>At most five years go into one report.</source>
        <translation type="unfinished">En un informe caben cinco años como máximo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/report_periods.py"/>
        <source>The last day is before the first. Check the two days.</source>
        <translation type="unfinished">El último día es anterior al primero. Revise los dos días.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Associations and agents of record confirmed</source>
        <translation type="unfinished">Asociaciones y agentes de registro confirmados</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Calls and meetings</source>
        <translation type="unfinished">Llamadas y reuniones</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Cases closed</source>
        <translation type="unfinished">Casos cerrados</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Cases opened</source>
        <translation type="unfinished">Casos abiertos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Choose what it was.</source>
        <translation type="unfinished">Elija qué fue.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Enrollments</source>
        <translation type="unfinished">Inscripciones</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Enter how many came as a number, or leave it empty.</source>
        <translation type="unfinished">Escriba cuántos vinieron como número, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Enter how many, as a number from 1.</source>
        <translation type="unfinished">Escriba cuántos, como número desde 1.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Languages of the cases opened</source>
        <translation type="unfinished">Idiomas de los casos abiertos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Leave names and numbers of people out: a report is for others to read.</source>
        <translation type="unfinished">No escriba nombres ni números de personas: un informe es para que otros lo lean.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Only the person who entered it can take it back.</source>
        <translation type="unfinished">Solo quien lo ingresó puede retirarlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Replies of the desks</source>
        <translation type="unfinished">Respuestas de las mesas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Sent to the desks</source>
        <translation type="unfinished">Enviado a las mesas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Sent, by desk</source>
        <translation type="unfinished">Enviado, por mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Sent, by what it was about</source>
        <translation type="unfinished">Enviado, por tema</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Tasks done</source>
        <translation type="unfinished">Tareas hechas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>The numbers of the whole office are for its supervisor and its information owner.</source>
        <translation type="unfinished">Los números de toda la oficina son para su supervisor y su responsable de la información.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/retention.py"/>
        <source>A legal hold is in force, so nothing is erased.</source>
        <translation type="unfinished">Hay una retención legal vigente, así que no se borra nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/retention.py"/>
        <source>The information owner decides what is erased. Ask them.</source>
        <translation type="unfinished">El responsable de la información decide qué se borra. Pregúntele.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/retention.py"/>
        <source>The log's policy keeps it shorter than your organization's IT asks, so nothing is cut. Write a new version of the policy first.</source>
        <translation type="unfinished">La política del registro lo conserva menos de lo que pide el área de informática de su organización, así que no se recorta nada. Escriba primero una nueva versión de la política.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/retention.py"/>
        <source>The time of one of these cases is not over. Open the page again.</source>
        <translation type="unfinished">El tiempo de uno de estos casos no ha terminado. Abra la página de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/search.py"/>
        <source>Give the filter a name.</source>
        <translation type="unfinished">Dé un nombre al filtro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>Enter the address of a mailbox you can open, outside your own mail service.</source>
        <translation type="unfinished">Escriba la dirección de un buzón que usted pueda abrir, fuera de su servicio de correo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>Enter the address of the desk's secure site first.</source>
        <translation type="unfinished">Escriba primero la dirección del sitio seguro de la mesa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>Set up the mail account first.</source>
        <translation type="unfinished">Configure primero la cuenta de correo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>The invitation was recorded by hand: open it in your mail program.</source>
        <translation type="unfinished">La invitación se anotó a mano: ábrala en su programa de correo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>The site's address begins with https://. Copy it from the desk's message.</source>
        <translation type="unfinished">La dirección del sitio empieza con https://. Cópiela del mensaje de la mesa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>The test cannot lie in the future. Check the date.</source>
        <translation type="unfinished">La prueba no puede estar en el futuro. Revise la fecha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/self_check.py"/>
        <source>The store would not be encrypted by this installation. Install it again.</source>
        <translation type="unfinished">Esta instalación no cifraría el almacén. Instálela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>The mail server asked to wait. This goes by itself at the time shown in the outbox.</source>
        <translation type="unfinished">El servidor de correo pidió esperar. Esto sale solo a la hora que muestra Envíos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>The message is no longer the one you reviewed. Nothing was sent; compose it again.</source>
        <translation type="unfinished">El mensaje ya no es el que usted revisó. No se envió nada; redáctelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>This one goes as a mail file: save it, and send it by hand.</source>
        <translation type="unfinished">Esto va como archivo de correo: guárdelo y envíelo a mano.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>This one goes by the desk's secure site: hand it over there by hand.</source>
        <translation type="unfinished">Esto va por el sitio seguro de la mesa: entréguelo allí a mano.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>This submission is no longer there. Open the case again.</source>
        <translation type="unfinished">Este envío ya no está ahí. Abra el caso de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>This submission is not waiting to be sent. Look where it stands.</source>
        <translation type="unfinished">Este envío no espera ser enviado. Vea en qué punto está.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/signing_in.py"/>
        <source>Enter the name of your office.</source>
        <translation type="unfinished">Escriba el nombre de su oficina.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/signing_in.py"/>
        <source>Setting up this office was interrupted before anything was saved. Start AssisterDesk again and set it up once more.</source>
        <translation type="unfinished">La configuración de esta oficina se interrumpió antes de guardar nada. Inicie AssisterDesk y configúrela otra vez.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/signing_in.py"/>
        <source>This sign-in no longer belongs to anyone here. Ask your supervisor.</source>
        <translation type="unfinished">Este inicio de sesión ya no es de nadie aquí. Pregunte a su supervisor.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/signing_in.py"/>
        <source>This store and this program do not belong together: one of them is the practice office. Start AssisterDesk without “practice” to open your office's store.</source>
        <translation type="unfinished">Este almacén y este programa no van juntos: uno de ellos es la oficina de práctica. Inicie AssisterDesk sin “practice” para abrir el almacén de su oficina.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/site_assist.py"/>
        <source>Not everything was put in yet. Go through the list, then say it was sent.</source>
        <translation type="unfinished">Aún no se puso todo. Siga la lista y luego diga que se envió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/site_assist.py"/>
        <source>This submission does not wait to be handed over. Look where it stands.</source>
        <translation type="unfinished">Este envío no espera ser entregado. Vea en qué punto está.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/site_assist.py"/>
        <source>This submission has no such piece.</source>
        <translation type="unfinished">Este envío no tiene esa parte.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/spelling.py"/>
        <source>A word with a capital may be somebody's name. The privacy contact can add it; for now choose “Leave this word”.</source>
        <translation type="unfinished">Una palabra con mayúscula puede ser el nombre de alguien. El contacto de privacidad puede agregarla; por ahora elija “Dejar esta palabra”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/spelling.py"/>
        <source>Choose one word in letters.</source>
        <translation type="unfinished">Elija una sola palabra escrita con letras.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/spelling.py"/>
        <source>This may be somebody's name, and the office's words are a list for everybody. Choose “Leave this word”.</source>
        <translation type="unfinished">Puede ser el nombre de alguien, y las palabras de la oficina son una lista para todos. Elija “Dejar esta palabra”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>Only the information owner gives a colleague a new passphrase.</source>
        <translation type="unfinished">Solo el responsable de la información da una nueva frase clave a un colega.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>Only the supervisor or the information owner takes away a sign-in.</source>
        <translation type="unfinished">Solo el supervisor o el responsable de la información quita un inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>This person has no sign-in. Give them one on the Office page.</source>
        <translation type="unfinished">Esta persona no tiene inicio de sesión. Déselo en la página Oficina.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>This sign-in is no longer in the store. Choose another one.</source>
        <translation type="unfinished">Este inicio de sesión ya no está en el almacén. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>This sign-in no longer belongs to anyone here.</source>
        <translation type="unfinished">Este inicio de sesión ya no es de nadie aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>You cannot take away your own sign-in. A colleague can.</source>
        <translation type="unfinished">Usted no puede quitarse su propio inicio de sesión. Un colega sí puede.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/tasks.py"/>
        <source>Open a case first: a task belongs to a case.</source>
        <translation type="unfinished">Abra primero un caso: una tarea pertenece a un caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/tasks.py"/>
        <source>Say in a few words what has to be done.</source>
        <translation type="unfinished">Diga en pocas palabras qué hay que hacer.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/tasks.py"/>
        <source>This colleague cannot open the case. Hand it over or ask for access.</source>
        <translation type="unfinished">Este colega no puede abrir el caso. Traspáselo o pida acceso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/tasks.py"/>
        <source>Tick the papers that are asked for.</source>
        <translation type="unfinished">Marque los papeles que se piden.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/today.py"/>
        <source>There is no backup of the last days. Make one now.</source>
        <translation type="unfinished">No hay copia de seguridad de los últimos días. Haga una ahora.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/under_way.py"/>
        <source>This is being sent right now. Look again in a moment.</source>
        <translation type="unfinished">Esto se está enviando ahora. Vuelva a mirar en un momento.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Agent of record</source>
        <translation type="unfinished">Agente de registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Asked</source>
        <translation type="unfinished">Solicitado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Case association</source>
        <translation type="unfinished">Asociación del caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Confirmed</source>
        <translation type="unfinished">Confirmado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Medical Assistance</source>
        <translation type="unfinished">Asistencia Médica (MA)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>MinnesotaCare</source>
        <translation type="unfinished">MinnesotaCare</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Qualified health plan</source>
        <translation type="unfinished">Plan de salud calificado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Refused</source>
        <translation type="unfinished">Rechazado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Removed</source>
        <translation type="unfinished">Quitado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>To ask</source>
        <translation type="unfinished">Por pedir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/consent.py"/>
        <source>Signed electronically</source>
        <translation type="unfinished">Firmado electrónicamente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/consent.py"/>
        <source>Signed on paper</source>
        <translation type="unfinished">Firmado en papel</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/consent.py"/>
        <source>Spoken, after the wording was read aloud</source>
        <translation type="unfinished">De palabra, tras leer el texto en voz alta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Assister Resource Center</source>
        <translation type="unfinished">Centro de Recursos para Asistentes (ARC)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Broker Service Line</source>
        <translation type="unfinished">Broker Service Line</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Client</source>
        <translation type="unfinished">Cliente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>County or tribal agency</source>
        <translation type="unfinished">Agencia del condado o tribal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Insurance company</source>
        <translation type="unfinished">Compañía de seguros</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Left a message</source>
        <translation type="unfinished">Dejé un mensaje</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Letter or fax</source>
        <translation type="unfinished">Carta o fax</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>MNsure Contact Center</source>
        <translation type="unfinished">Centro de contacto de MNsure</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Meeting in person</source>
        <translation type="unfinished">Reunión en persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>No answer</source>
        <translation type="unfinished">Sin respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Phone call</source>
        <translation type="unfinished">Llamada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Reached</source>
        <translation type="unfinished">Se logró contacto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Settled</source>
        <translation type="unfinished">Resuelto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Somebody else</source>
        <translation type="unfinished">Otra persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Text message</source>
        <translation type="unfinished">Mensaje de texto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>They call back</source>
        <translation type="unfinished">Devolverán la llamada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Video call</source>
        <translation type="unfinished">Videollamada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/privacy_warning.py"/>
        <source>Given on paper to read</source>
        <translation type="unfinished">Entregado en papel para leer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/privacy_warning.py"/>
        <source>Read aloud</source>
        <translation type="unfinished">Leído en voz alta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/privacy_warning.py"/>
        <source>Read aloud through an interpreter</source>
        <translation type="unfinished">Leído en voz alta por un intérprete</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Appointment</source>
        <translation type="unfinished">Cita</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Call the client</source>
        <translation type="unfinished">Llamar al cliente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Call the desk</source>
        <translation type="unfinished">Llamar a la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Check the status</source>
        <translation type="unfinished">Ver el estado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Collect papers</source>
        <translation type="unfinished">Reunir documentos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Deadline</source>
        <translation type="unfinished">Plazo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Follow up</source>
        <translation type="unfinished">Dar seguimiento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Send papers</source>
        <translation type="unfinished">Enviar documentos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Something else</source>
        <translation type="unfinished">Otra cosa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cli.py"/>
        <source>An office is set up here already. Nothing was changed.</source>
        <translation type="unfinished">Aquí ya hay una oficina configurada. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cli.py"/>
        <source>The file needs the first person: a part [first].</source>
        <translation type="unfinished">El archivo necesita a la primera persona: una parte [first].</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cli.py"/>
        <source>There is no such backup. “assisterdesk backup list” shows those there are.</source>
        <translation type="unfinished">No existe esa copia de seguridad. “assisterdesk backup list” muestra las que hay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cli.py"/>
        <source>Type one of the numbers shown.</source>
        <translation type="unfinished">Escriba uno de los números mostrados.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/check.py"/>
        <source>The office file must hold one JSON object.</source>
        <translation type="unfinished">El archivo de la oficina debe tener un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/check.py"/>
        <source>The people file must hold a JSON list of people.</source>
        <translation type="unfinished">El archivo de personas debe tener una lista JSON de personas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/cleared.py"/>
        <source>This message changed after it was reviewed. Nothing was sent; review it again.</source>
        <translation type="unfinished">Este mensaje cambió después de revisarse. No se envió nada; revíselo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>Files are packed into each other too deeply to look inside.</source>
        <translation type="unfinished">Hay archivos dentro de archivos, con demasiados niveles para revisarlos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file holds too many files to look through.</source>
        <translation type="unfinished">El archivo tiene demasiados archivos para revisarlos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file holds too much text to look through.</source>
        <translation type="unfinished">El archivo tiene demasiado texto para revisarlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is a picture or holds one in which no words could be read. Look at it yourself.</source>
        <translation type="unfinished">El archivo es una imagen, o tiene una, en la que no se pudo leer ninguna palabra. Mírelo usted.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is a picture or holds one, and the program cannot read pictures here.</source>
        <translation type="unfinished">El archivo es una imagen o tiene una, y el programa no puede leer imágenes aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is damaged, so the program cannot look inside it.</source>
        <translation type="unfinished">El archivo está dañado, así que el programa no puede revisarlo por dentro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is encrypted, so the program cannot look inside it.</source>
        <translation type="unfinished">El archivo está cifrado, así que el programa no puede revisarlo por dentro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is protected by a password, so the program cannot look inside it.</source>
        <translation type="unfinished">El archivo está protegido con contraseña, así que el programa no puede ver su contenido.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is too large to look inside.</source>
        <translation type="unfinished">El archivo es demasiado grande para revisarlo por dentro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is, or holds, something of a kind that the program cannot read.</source>
        <translation type="unfinished">El archivo es, o contiene, algo de un tipo que el programa no puede leer.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file takes too long to look through.</source>
        <translation type="unfinished">Revisar el archivo tarda demasiado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/inside.py"/>
        <source>The file is a binary workbook. Save it as .xlsx, so that the program can look inside.</source>
        <translation type="unfinished">El archivo es un libro binario. Guárdelo como .xlsx para que el programa pueda revisarlo por dentro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/inside.py"/>
        <source>The file is a program; the program cannot look inside it.</source>
        <translation type="unfinished">El archivo es un programa; el programa no puede revisarlo por dentro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/inside.py"/>
        <source>The file is an archive of a kind that the program cannot open.</source>
        <translation type="unfinished">El archivo es un archivo comprimido de un tipo que el programa no puede abrir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/inside.py"/>
        <source>The file is sound or film; the program cannot look inside it.</source>
        <translation type="unfinished">El archivo es de audio o video; el programa no puede revisarlo por dentro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/outlook.py"/>
        <source>The file is in the form of an older Office program, which this program cannot read. Save it in the newer form (.docx, .xlsx or .pptx).</source>
        <translation type="unfinished">El archivo es de un programa de Office más antiguo, que este programa no puede leer. Guárdelo en el formato nuevo (.docx, .xlsx o .pptx).</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/pdf.py"/>
        <source>The letters of the file are drawn or coded in a way that the program cannot read.</source>
        <translation type="unfinished">Las letras del archivo están dibujadas o codificadas de un modo que el programa no puede leer.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/rows.py"/>
        <source>This is not a table that the program can read. Save it as an Excel workbook (.xlsx) or as CSV and choose that file.</source>
        <translation type="unfinished">Esta no es una tabla que el programa pueda leer. Guárdela como libro de Excel (.xlsx) o como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/sandbox.py"/>
        <source>The process that reads files could not be locked up on this computer, so no file is opened. Tell your IT support.</source>
        <translation type="unfinished">El proceso que lee archivos no se pudo aislar en esta computadora, así que no se abre ningún archivo. Avise a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/sandbox.py"/>
        <source>The process that reads files could not be started. Start the program again.</source>
        <translation type="unfinished">El proceso que lee archivos no pudo iniciarse. Inicie el programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/tables.py"/>
        <source>A quotation mark is opened and not closed. Check that the rows below look right.</source>
        <translation type="unfinished">Hay unas comillas abiertas y sin cerrar. Revise que las filas de abajo se vean bien.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/tables.py"/>
        <source>This file is empty.</source>
        <translation type="unfinished">Este archivo está vacío.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/tables.py"/>
        <source>This table is too large: at most 100,000 rows and 256 columns are read. Split it up.</source>
        <translation type="unfinished">Esta tabla es demasiado grande: se leen hasta 100,000 filas y 256 columnas. Divídala.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/tables.py"/>
        <source>This workbook is protected by a password or was saved in an old format. Open it, take the password off, save it as an Excel workbook (.xlsx) and choose that file.</source>
        <translation type="unfinished">Este libro está protegido con contraseña o en un formato antiguo. Ábralo, quite la contraseña, guárdelo como libro de Excel (.xlsx) y elija ese archivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/fact_words.py"/>
        <source>Said of someone whom this is about.</source>
        <translation type="unfinished">Se dice de alguien de quien trata esto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>Review this before it leaves.</source>
        <translation type="unfinished">Revise esto antes de que salga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>The check for personal data could not be completed, so nothing left. Try again.</source>
        <translation type="unfinished">No se pudo terminar la búsqueda de datos personales, así que no salió nada. Intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>The desks do not answer ordinary email that holds personal data, so it would be lost. Send it through your secure channel.</source>
        <translation type="unfinished">Las mesas no responden al correo común que lleva datos personales, así que se perdería. Envíelo por su canal seguro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>The subject holds personal data, and no service encrypts a subject. Use the case type and the reference instead.</source>
        <translation type="unfinished">El asunto lleva datos personales, y ningún servicio cifra un asunto. Use en su lugar el tipo de caso y la referencia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>This changed after it was reviewed. Nothing left; review it again.</source>
        <translation type="unfinished">Esto cambió después de revisarse. No salió nada; revíselo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>This holds personal data. Decide what to do about the warning first.</source>
        <translation type="unfinished">Esto tiene datos personales. Decida primero qué hacer con el aviso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>What the gate finds in this is not what you reviewed. Nothing left; review it again.</source>
        <translation type="unfinished">Lo que el control encuentra aquí no es lo que usted revisó. No salió nada; revíselo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>Your office's policy closes this way out. Nothing left.</source>
        <translation type="unfinished">La política de su oficina cierra esta salida. No salió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>Your office's policy does not allow going past this warning that way.</source>
        <translation type="unfinished">La política de su oficina no permite pasar este aviso de esa forma.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>Your organization's IT does not let this kind of personal data leave unencrypted, whoever has looked at it. Take it out, or send it the secure way.</source>
        <translation type="unfinished">El equipo de TI de su organización no deja salir sin cifrar este tipo de datos personales, los haya visto quien los haya visto. Quítelos o envíelos por la vía segura.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/known.py"/>
        <source>The people of your office could not all be read, so nothing can be checked. Lock AssisterDesk and sign in again.</source>
        <translation type="unfinished">No se pudieron leer todas las personas de su oficina, así que no se puede revisar nada. Bloquee AssisterDesk e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/known_words.py"/>
        <source>Part of the name of someone in your office's records, beside another fact of theirs.</source>
        <translation type="unfinished">Parte del nombre de alguien de los registros de su oficina, junto a otro dato suyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/loose_facts.py"/>
        <source>In a text about someone this is most likely theirs.</source>
        <translation type="unfinished">En un texto sobre alguien, lo más probable es que sea suyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/mail_file.py"/>
        <source>There is no certificate of the desk to encrypt this to.</source>
        <translation type="unfinished">No hay certificado de la mesa para cifrar esto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/mail_file.py"/>
        <source>This was reviewed for another way out. No file was made.</source>
        <translation type="unfinished">Esto se revisó para otra salida. No se hizo ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/_parts.py"/>
        <source>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|and a half)</source>
        <translation type="unfinished">(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|and a half)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/address.py"/>
        <source>Home or mailing address</source>
        <translation type="unfinished">Domicilio o dirección postal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/birthplace.py"/>
        <source>Place of birth</source>
        <translation type="unfinished">Lugar de nacimiento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/circumstances.py"/>
        <source>Circumstances of life</source>
        <translation type="unfinished">Circunstancias de vida</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/eligibility.py"/>
        <source>Eligibility</source>
        <translation type="unfinished">Elegibilidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/email.py"/>
        <source>Email address</source>
        <translation type="unfinished">Dirección de correo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/employment.py"/>
        <source>Employment</source>
        <translation type="unfinished">Empleo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/enrollment.py"/>
        <source>Enrollment and plan</source>
        <translation type="unfinished">Inscripción y plan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/family_size.py"/>
        <source>Family size</source>
        <translation type="unfinished">Tamaño de la familia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/filing_status.py"/>
        <source>Tax filing status</source>
        <translation type="unfinished">Estado de declaración de impuestos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/financial_account.py"/>
        <source>Bank account or card</source>
        <translation type="unfinished">Cuenta bancaria o tarjeta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/government_id.py"/>
        <source>A Minnesota driver's license number.</source>
        <translation type="unfinished">Un número de licencia de conducir de Minnesota.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/government_id.py"/>
        <source>An alien registration number.</source>
        <translation type="unfinished">Un número de registro de extranjero.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/government_id.py"/>
        <source>An immigration receipt number.</source>
        <translation type="unfinished">Un número de recibo de inmigración.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/government_id.py"/>
        <source>Government id or immigration status</source>
        <translation type="unfinished">Identificación oficial o estado migratorio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/health.py"/>
        <source>Health</source>
        <translation type="unfinished">Salud</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/income.py"/>
        <source>Income</source>
        <translation type="unfinished">Ingresos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/maiden_name.py"/>
        <source>Mother's maiden name</source>
        <translation type="unfinished">Apellido de soltera de la madre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/person_name.py"/>
        <source>Name of a person</source>
        <translation type="unfinished">Nombre de una persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/phone.py"/>
        <source>Phone number</source>
        <translation type="unfinished">Número de teléfono</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/school.py"/>
        <source>School</source>
        <translation type="unfinished">Escuela</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/ssn.py"/>
        <source>Social Security number or ITIN</source>
        <translation type="unfinished">Número de Seguro Social o ITIN</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/tax_credit.py"/>
        <source>Tax credit</source>
        <translation type="unfinished">Crédito fiscal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/sealed_file.py"/>
        <source>This is no case package, or it is damaged. Ask your colleague for a new one.</source>
        <translation type="unfinished">Esto no es un paquete de caso, o está dañado. Pida uno nuevo a su colega.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/unlisted_names.py"/>
        <source>Reads as a person's name.</source>
        <translation type="unfinished">Parece el nombre de una persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>The folder for the store cannot be made or read. Choose another folder, or ask IT for the right to write there.</source>
        <translation type="unfinished">La carpeta del almacén no se puede crear o leer. Elija otra carpeta o pida a TI el derecho de escribir ahí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>The recovery key has its own way in; choose a person's sign-in here.</source>
        <translation type="unfinished">La clave de recuperación tiene su propia entrada; elija aquí el inicio de sesión de una persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>The recovery key stays: it is the last way into the store.</source>
        <translation type="unfinished">La clave de recuperación se queda: es la última entrada al almacén.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>The store's key is being changed. Lock and sign in again, then do this.</source>
        <translation type="unfinished">Se está cambiando la clave del almacén. Bloquee, inicie sesión de nuevo y luego haga esto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This folder holds a store already. Sign in to it, or choose another folder.</source>
        <translation type="unfinished">Esta carpeta ya tiene un almacén. Inicie sesión en él o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This folder holds a store file, so its sign-ins were left in place. Choose another folder, or put both back from a backup.</source>
        <translation type="unfinished">Esta carpeta tiene un archivo de almacén, así que sus inicios de sesión se dejaron como están. Elija otra carpeta o recupere ambos de una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This is the passphrase you have now. Choose a different one.</source>
        <translation type="unfinished">Esta es su frase clave actual. Elija otra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This passphrase does not open the store. Check the sign-in name and Caps Lock.</source>
        <translation type="unfinished">Esta frase clave no abre el almacén. Revise el nombre de inicio de sesión y Bloq Mayús.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This person has a sign-in already. Give it a new passphrase.</source>
        <translation type="unfinished">Esta persona ya tiene inicio de sesión. Dele una nueva frase clave.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This recovery key is not the one of this store. Look for the right sheet.</source>
        <translation type="unfinished">Esta clave de recuperación no es la de este almacén. Busque la hoja correcta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This store has no recovery key. Sign in with a passphrase.</source>
        <translation type="unfinished">Este almacén no tiene clave de recuperación. Inicie sesión con una frase clave.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/letters.py"/>
        <source>This card cannot be used. Ask your colleague for a new one.</source>
        <translation type="unfinished">Esta tarjeta no se puede usar. Pida una nueva a su colega.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/letters.py"/>
        <source>This was not sealed for your sign-in here, or it was changed on its way. Nothing was taken in. Ask your colleague for a new one.</source>
        <translation type="unfinished">Esto no se selló para su inicio de sesión aquí, o se cambió en el camino. No se incorporó nada. Pida uno nuevo a su colega.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Add another word; four words that do not belong together are good.</source>
        <translation type="unfinished">Agregue otra palabra; cuatro palabras que no van juntas están bien.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Dates and telephone numbers are guessed early; use another word instead.</source>
        <translation type="unfinished">Las fechas y los teléfonos se adivinan pronto; use otra palabra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Leave out names and the office: others can guess them. Use unrelated words.</source>
        <translation type="unfinished">No use nombres ni el de la oficina: otros pueden adivinarlos. Use palabras sin relación entre sí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Repeating adds little; use another word instead.</source>
        <translation type="unfinished">Repetir ayuda poco; use otra palabra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Rows such as abc, 123 or qwerty are guessed first; use another word instead.</source>
        <translation type="unfinished">Series como abc, 123 o qwerty son lo primero que se adivina; use otra palabra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>This leans on a well-known password; use four words that do not belong together.</source>
        <translation type="unfinished">Se parece a una contraseña muy conocida; use cuatro palabras que no van juntas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Use at least {least} characters; {words} unrelated words are easy to remember.</source>
        <translation type="unfinished">Use al menos {least} caracteres; {words} palabras sin relación son fáciles de recordar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Use only characters that the keyboard can type.</source>
        <translation type="unfinished">Use solo caracteres que el teclado pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/recovery.py"/>
        <source>There is a typing error in the recovery key. Compare each group with the printed sheet and correct it.</source>
        <translation type="unfinished">Hay un error en la clave de recuperación. Compare cada grupo con la hoja impresa y corríjalo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/sealing.py"/>
        <source>A sealed entry of the store cannot be opened: it was damaged or moved. Nothing was changed; a backup may still hold it.</source>
        <translation type="unfinished">No se puede abrir una entrada sellada del almacén: se dañó o se movió. No se cambió nada; una copia de seguridad quizá aún la tenga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slot.py"/>
        <source>This computer has too little free memory to check the passphrase. Close some programs and try again.</source>
        <translation type="unfinished">Esta computadora tiene muy poca memoria libre para comprobar la frase clave. Cierre algunos programas e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slot.py"/>
        <source>This sign-in of the store is damaged, so it opens nothing. Nothing was changed. Put back slots.json from the newest backup.</source>
        <translation type="unfinished">Este inicio de sesión del almacén está dañado, así que no abre nada. No se cambió nada. Recupere slots.json de la copia de seguridad más nueva.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>The store's key file, slots.json, is damaged. Nothing was changed. Put back slots.json from the newest backup.</source>
        <translation type="unfinished">El archivo de claves del almacén, slots.json, está dañado. No se cambió nada. Recupere slots.json de la copia de seguridad más nueva.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>The store's key file, slots.json, was changed by something other than AssisterDesk, so nobody was signed in. Tell the information owner, and put back slots.json from the newest backup.</source>
        <translation type="unfinished">Algo que no es AssisterDesk cambió el archivo de claves del almacén, slots.json, así que no se inició ninguna sesión. Avise al responsable de la información y recupere slots.json de la copia de seguridad más nueva.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>There is no such folder. Check that its drive is connected, or choose another one.</source>
        <translation type="unfinished">Esa carpeta no existe. Revise que su unidad esté conectada o elija otra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>This folder holds no AssisterDesk store.</source>
        <translation type="unfinished">Esta carpeta no tiene un almacén de AssisterDesk.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>This store was made by a newer AssisterDesk. Update the program on this computer.</source>
        <translation type="unfinished">Este almacén lo hizo un AssisterDesk más nuevo. Actualice el programa en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/smime.py"/>
        <source>This is not a certificate that can be read. Ask the desk for a file that ends in .pem, .cer or .crt.</source>
        <translation type="unfinished">Este no es un certificado que se pueda leer. Pida a la mesa un archivo que termine en .pem, .cer o .crt.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/whole_file.py"/>
        <source>A file of the store has been replaced by something else.</source>
        <translation type="unfinished">Un archivo del almacén se reemplazó por otra cosa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/whole_file.py"/>
        <source>A file of the store is far larger than it can be.</source>
        <translation type="unfinished">Un archivo del almacén es mucho más grande de lo posible.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/whole_file.py"/>
        <source>The store's folder cannot be read. Check that you may open it and that its drive is connected, then try again.</source>
        <translation type="unfinished">No se puede leer la carpeta del almacén. Revise que usted pueda abrirla y que su unidad esté conectada, e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Applications and enrollment</source>
        <translation type="unfinished">Solicitudes e inscripción</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Complex cases</source>
        <translation type="unfinished">Casos complejos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Help for consumers</source>
        <translation type="unfinished">Ayuda para consumidores</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Outreach</source>
        <translation type="unfinished">Difusión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Referrals</source>
        <translation type="unfinished">Remisiones</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/provision.py"/>
        <source>The file for setting up an office is not TOML text in UTF-8.</source>
        <translation type="unfinished">El archivo para configurar una oficina no es texto TOML en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/provision.py"/>
        <source>The file for setting up an office is too long. It is a page of text.</source>
        <translation type="unfinished">El archivo para configurar una oficina es demasiado largo. Es una página de texto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/provision.py"/>
        <source>The file needs the office's name: [office] name.</source>
        <translation type="unfinished">El archivo necesita el nombre de la oficina: [office] name.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>An Assister ID has nine letters and digits. Check it for a typing error.</source>
        <translation type="unfinished">Un ID de asistente tiene nueve letras y dígitos. Revise si hay un error.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>An NPN has up to ten digits. Check it for a typing error.</source>
        <translation type="unfinished">Un NPN tiene hasta diez dígitos. Revise si hay un error.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Assister</source>
        <translation type="unfinished">Asistente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Broker</source>
        <translation type="unfinished">Corredor</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Broker support staff</source>
        <translation type="unfinished">Personal de apoyo del corredor</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Certified application counselor</source>
        <translation type="unfinished">Consejero certificado de solicitudes (CAC)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Choose at least one role.</source>
        <translation type="unfinished">Elija al menos una función.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Enter the staff member's name.</source>
        <translation type="unfinished">Escriba el nombre del miembro del personal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Information owner</source>
        <translation type="unfinished">Responsable de la información</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Navigator</source>
        <translation type="unfinished">Navegador</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Privacy contact</source>
        <translation type="unfinished">Contacto de privacidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Supervisor</source>
        <translation type="unfinished">Supervisor</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/people/person.py"/>
        <source>Address</source>
        <translation type="unfinished">Dirección</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/people/person.py"/>
        <source>Case numbers</source>
        <translation type="unfinished">Números de caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/graph/operations/delta.py"/>
        <source>Create</source>
        <translation type="unfinished">Crear</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/graph/operations/delta.py"/>
        <source>Delete</source>
        <translation type="unfinished">Eliminar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/graph/operations/delta.py"/>
        <source>Update</source>
        <translation type="unfinished">Actualizar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/office.py"/>
        <source>Invented households go into the practice office only. Nothing was changed.</source>
        <translation type="unfinished">Los hogares inventados solo van a la oficina de práctica. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/office.py"/>
        <source>The practice households are here already. Nothing was changed.</source>
        <translation type="unfinished">Los hogares de práctica ya están aquí. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/past.py"/>
        <source>The proof that this mail is encrypted ran out while it waited. Send the test message under Secure email, then send this.</source>
        <translation type="unfinished">La prueba de que este correo va cifrado venció mientras esperaba. Envíe el mensaje de prueba en Correo seguro y luego envíe este.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/records.py"/>
        <source>They look into it and call back within two days.</source>
        <translation type="unfinished">Lo revisan y devuelven la llamada en dos días.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/records.py"/>
        <source>Will bring the papers on Thursday.</source>
        <translation type="unfinished">Traerá los documentos el jueves.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/signing_in.py"/>
        <source>The practice office has no such mailbox. Use the address filled in.</source>
        <translation type="unfinished">La oficina de práctica no tiene ese buzón. Use la dirección que ya está escrita.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/assessment.py"/>
        <source>Choose a day ahead on which the assessment is due again.</source>
        <translation type="unfinished">Elija un día futuro en que toque repetir la evaluación.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/assessment.py"/>
        <source>Privacy impact assessment</source>
        <translation type="unfinished">Evaluación de impacto en la privacidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/assessment.py"/>
        <source>Privacy threshold assessment</source>
        <translation type="unfinished">Evaluación inicial de privacidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/contacts.py"/>
        <source>Choose who is the data privacy point of contact.</source>
        <translation type="unfinished">Elija quién es el punto de contacto de privacidad de datos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/contacts.py"/>
        <source>Give a phone number or an email for letters.</source>
        <translation type="unfinished">Dé un teléfono o correo para las cartas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/contacts.py"/>
        <source>Name the chief privacy officer your contact works with.</source>
        <translation type="unfinished">Nombre al director de privacidad con quien trabaja su contacto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>A notice would delay or impede the investigation</source>
        <translation type="unfinished">Un aviso retrasaría o impediría la investigación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>A notice would endanger homeland or national security</source>
        <translation type="unfinished">Un aviso pondría en peligro la seguridad interna o nacional</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Choose a day ahead on which you look again whether the ground still holds.</source>
        <translation type="unfinished">Elija un día futuro para ver si el motivo sigue en pie.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Closed</source>
        <translation type="unfinished">Cerrado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Everyone notified</source>
        <translation type="unfinished">Todos avisados</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Find out first whose data was seen.</source>
        <translation type="unfinished">Averigüe primero de quién se vieron los datos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Found</source>
        <translation type="unfinished">Descubierto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>It must be found out first whose data was seen</source>
        <translation type="unfinished">Primero hay que averiguar de quién se vieron los datos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Notify everyone whose data was seen before you close the incident.</source>
        <translation type="unfinished">Avise a todos aquellos cuyos datos se vieron antes de cerrar el incidente.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Scope known</source>
        <translation type="unfinished">Alcance conocido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>The notice was given after the incident was found and not in the future.</source>
        <translation type="unfinished">El aviso se dio después de descubrir el incidente y no en el futuro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>The notices wait on this ground already. End that delay first.</source>
        <translation type="unfinished">Los avisos ya esperan por este motivo. Termine primero esa demora.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>The report was made after the incident was found and not in the future.</source>
        <translation type="unfinished">El informe se hizo después de descubrir el incidente y no en el futuro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>The system must be made sound again first</source>
        <translation type="unfinished">Primero hay que asegurar el sistema de nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>This incident is closed.</source>
        <translation type="unfinished">Este incidente está cerrado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>This person is not part of the incident.</source>
        <translation type="unfinished">Esta persona no es parte del incidente.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Write down what keeps it from happening again.</source>
        <translation type="unfinished">Escriba qué evita que vuelva a pasar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Write the notice first, then record that it went.</source>
        <translation type="unfinished">Escriba primero el aviso y luego anote que salió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/letters.py"/>
        <source>The letter could not be made. Use the template as it was delivered.</source>
        <translation type="unfinished">No se pudo hacer la carta. Use la plantilla original.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/letters.py"/>
        <source>The sheet could not be made. Use the template as it was delivered.</source>
        <translation type="unfinished">No se pudo hacer la hoja. Use la plantilla tal como se entregó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/letters.py"/>
        <source>This computer has no font with the letters of this language. Ask your IT to install one, such as Noto, or print in another language.</source>
        <translation type="unfinished">Esta computadora no tiene una fuente con las letras de este idioma. Pida a su personal de informática que instale una, como Noto, o imprima en otro idioma.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/log_policy.py"/>
        <source>Every look at a person's data, before it is shown: the running number, date and time, who looked and in which role, on which workstation, whose record (an opaque id) and which case, what was done, which kinds of data and which fields (never their values), the reason and, where there is one, the ground on which a rule would ask for no entry, the recipient and the way out for what left, and the result. Also sign-ins, failed sign-ins, locks, changes of policy, looks at the log itself, and paper access entered by hand.</source>
        <translation type="unfinished">Cada vez que alguien mira los datos de una persona, antes de mostrarlos: el número de orden, la fecha y hora, quién miró y con qué función, en qué computadora, de quién son los datos (un identificador opaco) y qué caso, qué se hizo, qué tipos de datos y qué campos (nunca sus valores), el motivo y, si lo hay, el fundamento por el que una regla no pediría anotarlo, el destinatario y la salida de lo que salió, y el resultado. También los inicios de sesión, los intentos fallidos, los bloqueos, los cambios de política, las consultas del registro mismo y el acceso en papel anotado a mano.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/log_policy.py"/>
        <source>Inside the office's encrypted store. Entries are chained and signed, can be added and never changed or removed, and a check says whether anybody did. When their time is over their words go; their place in the chain and a signed record of it stay. Every backup carries a copy.</source>
        <translation type="unfinished">Dentro del almacén cifrado de la oficina. Las entradas están encadenadas y firmadas; se pueden agregar y nunca cambiar ni quitar, y una comprobación dice si alguien lo hizo. Cuando vence su plazo se van sus palabras; quedan su lugar en la cadena y una constancia firmada. Cada copia de seguridad lleva una copia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/log_policy.py"/>
        <source>Somebody else approves what you wrote. Ask the information owner.</source>
        <translation type="unfinished">Otra persona aprueba lo que usted escribió. Pídalo al responsable de la información.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/log_policy.py"/>
        <source>This version is approved already.</source>
        <translation type="unfinished">Esta versión ya está aprobada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/never_kept.py"/>
        <source>This looks like a client's password or PIN. AssisterDesk has no place for one: take it out. Only the client may know it.</source>
        <translation type="unfinished">Esto parece la contraseña o el PIN de un cliente. AssisterDesk no tiene lugar para eso: quítelo. Solo el cliente puede saberlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/never_kept.py"/>
        <source>This looks like federal tax information. An office of assisters may not keep it: take it out. Say instead that the client has the papers.</source>
        <translation type="unfinished">Esto parece información federal de impuestos. Una oficina de asistentes no puede guardarla: quítela. Diga más bien que el cliente tiene los documentos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Authorized representative</source>
        <translation type="unfinished">Representante autorizado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Delivered</source>
        <translation type="unfinished">Entregado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Enter the name of the person the list is about.</source>
        <translation type="unfinished">Escriba el nombre de la persona de quien trata la lista.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Enter who asks on the person's behalf.</source>
        <translation type="unfinished">Escriba quién pide en nombre de la persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Identity verified</source>
        <translation type="unfinished">Identidad verificada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Legal counsel</source>
        <translation type="unfinished">Abogado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Legal custodian</source>
        <translation type="unfinished">Custodio legal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Legal guardian</source>
        <translation type="unfinished">Tutor legal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Letter made</source>
        <translation type="unfinished">Carta hecha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>List compiled</source>
        <translation type="unfinished">Lista preparada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Received</source>
        <translation type="unfinished">Recibido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Signature seen</source>
        <translation type="unfinished">Firma vista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>The letter was delivered after the request came and not in the future.</source>
        <translation type="unfinished">La carta se entregó después de llegar la solicitud y no en el futuro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>The person</source>
        <translation type="unfinished">La persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>The request cannot have arrived in the future. Check the date.</source>
        <translation type="unfinished">La solicitud no puede haber llegado en el futuro. Revise la fecha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>The signature cannot lie in the future. Check the date.</source>
        <translation type="unfinished">La firma no puede estar en el futuro. Revise la fecha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>This request is closed already.</source>
        <translation type="unfinished">Esta solicitud ya está cerrada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>This request is closed. Enter a new one.</source>
        <translation type="unfinished">Esta solicitud está cerrada. Ingrese una nueva.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>What is kept on this person includes data that could do great harm in wrong hands. Verify the identity in a stronger way, such as a photo ID seen in person.</source>
        <translation type="unfinished">Lo que se guarda de esta persona incluye datos que podrían hacer mucho daño en malas manos. Verifique la identidad de un modo más fuerte, como una identificación con foto vista en persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Write down what shows that this person may act for them, such as a court order or a signed authorization.</source>
        <translation type="unfinished">Escriba qué demuestra que esta persona puede actuar por ella, como una orden judicial o una autorización firmada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Write down why the request ends before it was answered.</source>
        <translation type="unfinished">Escriba por qué la solicitud termina antes de responderse.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/print_words.py"/>
        <source>prints/en.toml is missing. Install AssisterDesk again.</source>
        <translation type="unfinished">Falta prints/en.toml. Instale AssisterDesk de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Access log</source>
        <translation type="unfinished">Registro de acceso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>By letter</source>
        <translation type="unfinished">Por carta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>By secure message</source>
        <translation type="unfinished">Por mensaje seguro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>By telephone</source>
        <translation type="unfinished">Por teléfono</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Handed over in person</source>
        <translation type="unfinished">Entregado en persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Laws that keep data confidential</source>
        <translation type="unfinished">Leyes que protegen la confidencialidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>List of what is kept</source>
        <translation type="unfinished">Lista de lo que se guarda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Nothing to list</source>
        <translation type="unfinished">Nada que listar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Notice of invalid access</source>
        <translation type="unfinished">Aviso de acceso indebido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Policy on the access log</source>
        <translation type="unfinished">Política del registro de acceso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Privacy assessment</source>
        <translation type="unfinished">Evaluación de privacidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Security statement</source>
        <translation type="unfinished">Declaración de seguridad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Who has seen my data</source>
        <translation type="unfinished">Quién ha visto mis datos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Case was closed</source>
        <translation type="unfinished">El caso estaba cerrado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Many cases in a row</source>
        <translation type="unfinished">Muchos casos seguidos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Out of hours</source>
        <translation type="unfinished">Fuera de horario</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Own record</source>
        <translation type="unfinished">Ficha propia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Same last name</source>
        <translation type="unfinished">Mismo apellido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Account set up</source>
        <translation type="unfinished">Cuenta configurada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Approved by the desk</source>
        <translation type="unfinished">Aprobado por la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Declined by the desk</source>
        <translation type="unfinished">Negado por la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>In use</source>
        <translation type="unfinished">En uso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Invitation arrived</source>
        <translation type="unfinished">Llegó la invitación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>No permission asked yet</source>
        <translation type="unfinished">Permiso aún no pedido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Not requested yet</source>
        <translation type="unfinished">Aún no solicitado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Permission requested</source>
        <translation type="unfinished">Permiso solicitado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Requested, waiting for the invitation</source>
        <translation type="unfinished">Solicitado, espera la invitación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>The desk asked for more information</source>
        <translation type="unfinished">La mesa pidió más información</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>The secure channel is already further than that.</source>
        <translation type="unfinished">El canal seguro ya va más adelante.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Withdrawn</source>
        <translation type="unfinished">Retirado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>After a lock you always go on where you were. A case is never opened by itself.</source>
        <translation type="unfinished">Después de un bloqueo siempre sigue donde estaba. Un caso nunca se abre solo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>As the computer is set</source>
        <translation type="unfinished">Como esté la computadora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>As the window speaks</source>
        <translation type="unfinished">Como habla la ventana</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>At most 15 minutes. What you were typing is kept.</source>
        <translation type="unfinished">Como máximo 15 minutos. Se guarda lo que estaba escribiendo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Changes at once, and comes back when you sign in.</source>
        <translation type="unfinished">Cambia de inmediato, y vuelve cuando usted inicia sesión.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Checked on this computer alone. There is no dictionary for Somali and Hmong yet.</source>
        <translation type="unfinished">Se revisa solo en esta computadora. Todavía no hay diccionario de somalí ni de hmong.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Colors</source>
        <translation type="unfinished">Colores</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Do not check</source>
        <translation type="unfinished">No revisar</translation>
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
        <translation type="unfinished">Ocultar nombres al iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
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
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Lists show the reference instead of the name. Ctrl+H shows and hides them.</source>
        <translation type="unfinished">Las listas muestran la referencia en vez del nombre. Ctrl+H los muestra y los oculta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Lock when nobody is at the desk for</source>
        <translation type="unfinished">Bloquear cuando no haya nadie por</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Soomaali</source>
        <translation type="unfinished">Soomaali</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Spanish, Somali and Hmong are drafts: no certified translator has checked them yet.</source>
        <translation type="unfinished">El español, el somalí y el hmong son borradores: ningún traductor certificado los ha revisado aún.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Spelling</source>
        <translation type="unfinished">Ortografía</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>The screen I left</source>
        <translation type="unfinished">La pantalla que dejé</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Today</source>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>When the program starts, show</source>
        <translation type="unfinished">Al iniciar el programa, mostrar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Windows and macOS can do that, Linux cannot. Lift it for a training; the access log says when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>minutes</source>
        <translation type="unfinished">minutos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>A folder of yours with a signed list of versions.</source>
        <translation type="unfinished">Una carpeta suya con una lista firmada de versiones.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>A policy of the log that keeps it shorter is not taken, and nothing is cut under one.</source>
        <translation type="unfinished">No se acepta una política del registro que lo conserve menos, ni se recorta nada con ella.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>A way out and a way past its warning, such as print.justified. What is not named here is not offered, whatever the office rules.</source>
        <translation type="unfinished">Una salida y una forma de pasar su aviso, como print.justified. Lo que no se nombra aquí no se ofrece, disponga lo que disponga la oficina.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>A way out that is not named here is closed.</source>
        <translation type="unfinished">Una salida que no se nombra aquí está cerrada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Access to a case that somebody takes without asking; it is always looked into.</source>
        <translation type="unfinished">Acceso a un caso que alguien toma sin pedir; siempre se revisa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Address of the mail server</source>
        <translation type="unfinished">Dirección del servidor de correo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Addresses that may receive</source>
        <translation type="unfinished">Direcciones que pueden recibir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Application (client) ID for sign-in with Microsoft</source>
        <translation type="unfinished">ID de aplicación (cliente) para iniciar sesión con Microsoft</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Backups go below one of these folders and nowhere else.</source>
        <translation type="unfinished">Las copias de seguridad van dentro de una de estas carpetas y en ningún otro lugar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Checking a passphrase takes at least</source>
        <translation type="unfinished">Comprobar una frase clave tarda al menos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Directory (tenant) ID for sign-in with Microsoft</source>
        <translation type="unfinished">ID de directorio (inquilino) para iniciar sesión con Microsoft</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Emergency access lasts at most</source>
        <translation type="unfinished">El acceso de emergencia dura como máximo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Empty the clipboard after at most</source>
        <translation type="unfinished">Vaciar el portapapeles a más tardar en</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Erasing a case earlier is refused. Federal rules ask for ten years of some records.</source>
        <translation type="unfinished">Se rechaza borrar antes un caso. Las reglas federales piden diez años para algunos datos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Findings that nobody may rule out</source>
        <translation type="unfinished">Hallazgos que nadie puede descartar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Folder of the store</source>
        <translation type="unfinished">Carpeta del almacén</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Folders for backups</source>
        <translation type="unfinished">Carpetas para copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Holds for new passphrases; those in use stay until they are changed.</source>
        <translation type="unfinished">Vale para nuevas frases clave; las que están en uso siguen hasta que se cambien.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>How long copied text stays where other programs can read it.</source>
        <translation type="unfinished">Cuánto tiempo queda el texto copiado donde otros programas pueden leerlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Keep case files for at least</source>
        <translation type="unfinished">Guardar los casos al menos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Keep the access log for at least</source>
        <translation type="unfinished">Conservar el registro de accesos al menos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Kinds of personal data that stop a message, whoever has looked at it.</source>
        <translation type="unfinished">Tipos de datos personales que detienen un mensaje, lo haya visto quien lo haya visto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Languages of the window</source>
        <translation type="unfinished">Idiomas de la ventana</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Lock after at most</source>
        <translation type="unfinished">Bloquear a más tardar en</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Memory of Argon2id: the more, the dearer each guess.</source>
        <translation type="unfinished">Memoria de Argon2id: cuanta más, más cuesta cada intento.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>No closes every export, of tables and documents alike.</source>
        <translation type="unfinished">No: cierra toda exportación, de tablas y de documentos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>No closes printing; the recovery key is written by hand.</source>
        <translation type="unfinished">No: cierra la impresión; la clave de recuperación se escribe a mano.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Off: your IT installs them. Office: the program looks in the place named below.</source>
        <translation type="unfinished">Off: su equipo de TI las instala. Office: el programa busca en el lugar indicado abajo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>One store for everybody of this computer; without it each account has its own.</source>
        <translation type="unfinished">Un solo almacén para todos en esta computadora; sin esto, cada cuenta tiene el suyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Passes over that memory at least</source>
        <translation type="unfinished">Pasadas mínimas sobre esa memoria</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Passphrases have at least</source>
        <translation type="unfinished">Las frases clave tienen al menos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>People cannot enter another one. It begins with https://.</source>
        <translation type="unfinished">No se puede poner otra. Empieza con https://.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>People choose among these.</source>
        <translation type="unfinished">Se elige entre estos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>People choose among these. Microsoft is the sign-in in the browser, without a password.</source>
        <translation type="unfinished">Las personas eligen entre estas. Microsoft es el inicio de sesión en el navegador, sin contraseña.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>People may choose a shorter time, never a longer one.</source>
        <translation type="unfinished">Se puede elegir un tiempo más corto, nunca más largo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Place of updates</source>
        <translation type="unfinished">Lugar de las actualizaciones</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Printing</source>
        <translation type="unfinished">Impresión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Remote Desktop and the like. Whatever is chosen, it is shown and logged.</source>
        <translation type="unfinished">Escritorio remoto y similares. Se elija lo que se elija, se muestra y se registra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Roles that may say of a value that it is nobody's. The office chooses among these.</source>
        <translation type="unfinished">Funciones que pueden decir que un valor no es de nadie. La oficina elige entre estas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Saving files outside the program</source>
        <translation type="unfinished">Guardar archivos fuera del programa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Sign-in to any other tenant is refused.</source>
        <translation type="unfinished">Se rechaza iniciar sesión en otro inquilino.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>System: also to the log of the operating system. It never holds personal data.</source>
        <translation type="unfinished">System: también en el registro del sistema operativo. Nunca tiene datos personales.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Technical log</source>
        <translation type="unfinished">Registro técnico</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>The registration in your own tenant that people sign in with.</source>
        <translation type="unfinished">El registro de aplicación en su propio inquilino con el que se inicia sesión.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>The second half of the cost of a guess.</source>
        <translation type="unfinished">La segunda mitad del costo de un intento.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Updates</source>
        <translation type="unfinished">Actualizaciones</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Ways out that may be used</source>
        <translation type="unfinished">Salidas que se pueden usar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Ways past a warning that may be offered</source>
        <translation type="unfinished">Formas de pasar un aviso que se pueden ofrecer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Ways to sign in to mail</source>
        <translation type="unfinished">Formas de iniciar sesión en el correo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Who may teach the gate</source>
        <translation type="unfinished">Quién puede enseñar al control</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Whole addresses or @domain, one a line. The state's desks are named like all others.</source>
        <translation type="unfinished">Direcciones completas o @dominio, una por línea. Las mesas del estado se nombran como las demás.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Working over a remote session</source>
        <translation type="unfinished">Trabajar en una sesión remota</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>mail.endpoint must begin with https://.</source>
        <translation type="unfinished">mail.endpoint debe empezar con https://.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The key for policy files is not an Ed25519 key in base64.</source>
        <translation type="unfinished">La clave de los archivos de política no es una clave Ed25519 en base64.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The policy file cannot be read: it is not TOML text in UTF-8.</source>
        <translation type="unfinished">No se puede leer el archivo de política: no es texto TOML en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The policy file is too long. A policy is a page of text.</source>
        <translation type="unfinished">El archivo de política es demasiado largo. Una política es una página de texto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The policy file of this computer cannot be read. Tell your IT.</source>
        <translation type="unfinished">No se puede leer el archivo de política de esta computadora. Avise a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The policy file of this computer does not carry your organization's signature. Tell your IT: the program does not start before it is signed again or removed.</source>
        <translation type="unfinished">El archivo de política de esta computadora no lleva la firma de su organización. Avise a su equipo de TI: el programa no inicia hasta que se firme de nuevo o se quite.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>There is a policy file on this computer, but this build of the program has no key to check it with. Tell your IT.</source>
        <translation type="unfinished">Hay un archivo de política en esta computadora, pero esta versión del programa no tiene clave para comprobarlo. Avise a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/setting.py"/>
        <source>Choose one of the options.</source>
        <translation type="unfinished">Elija una de las opciones.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/setting.py"/>
        <source>Choose yes or no.</source>
        <translation type="unfinished">Elija sí o no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/updates.py"/>
        <source>The list of versions in your organization's place cannot be trusted: {why}. Nothing was changed; tell your IT.</source>
        <translation type="unfinished">No se puede confiar en la lista de versiones del lugar de su organización: {why}. No se cambió nada; avise a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/spelling/dictionary.py"/>
        <source>The dictionary of this language could not be read. Install AssisterDesk again.</source>
        <translation type="unfinished">No se pudo leer el diccionario de este idioma. Instale AssisterDesk de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_log.py"/>
        <source>The access log holds an entry that was not written by this program. Verify the log and show the result to the information owner.</source>
        <translation type="unfinished">El registro de acceso tiene una entrada que no escribió este programa. Compruebe el registro y muestre el resultado al responsable de la información.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_reading.py"/>
        <source>What others may see is read by the supervisor, the information owner and the privacy contact. Ask one of them.</source>
        <translation type="unfinished">Lo que otros pueden ver lo consultan el supervisor, el responsable de la información y el contacto de privacidad. Pregunte a uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_requests.py"/>
        <source>This request is not here any more. Open the page again.</source>
        <translation type="unfinished">Esta solicitud ya no está aquí. Abra la página de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Ask the supervisor or the privacy contact to end this access.</source>
        <translation type="unfinished">Pida al supervisor o al contacto de privacidad que termine este acceso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Choose a colleague whose cases you need.</source>
        <translation type="unfinished">Elija un colega cuyos casos necesita.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Choose for how long: not in the past, and not longer than is allowed.</source>
        <translation type="unfinished">Elija por cuánto tiempo: no en el pasado ni por más de lo permitido.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Choose one case, or one person's cases.</source>
        <translation type="unfinished">Elija un caso, o los casos de una persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Emergency access is to one case.</source>
        <translation type="unfinished">El acceso de emergencia es a un solo caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Everyone asks for their own access.</source>
        <translation type="unfinished">Cada quien pide su propio acceso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Everyone signs for themselves.</source>
        <translation type="unfinished">Cada quien firma por sí mismo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Nobody gives themselves access. Ask for it on the Access page.</source>
        <translation type="unfinished">Nadie se da acceso a sí mismo. Pídalo en la página Acceso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Only people of this office ask for access.</source>
        <translation type="unfinished">Solo las personas de esta oficina piden acceso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Only somebody who decides on access needs their card here.</source>
        <translation type="unfinished">Solo quien decide sobre el acceso necesita su tarjeta aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Only the owner of a case or the supervisor lets others work on it.</source>
        <translation type="unfinished">Solo el dueño del caso o el supervisor deja que otros trabajen en él.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Only the person who asked takes a request back.</source>
        <translation type="unfinished">Solo quien hizo la solicitud puede retirarla.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Say in a few words what you need it for.</source>
        <translation type="unfinished">Diga en pocas palabras para qué lo necesita.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Somebody else looks into the emergency access that you took yourself.</source>
        <translation type="unfinished">Otra persona revisa el acceso de emergencia que usted mismo tomó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Somebody else than the person who asks takes in the approver's card.</source>
        <translation type="unfinished">La tarjeta de quien aprueba la incorpora alguien distinto de quien pide.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The case was erased in the meantime. Decline the request.</source>
        <translation type="unfinished">El caso se borró mientras tanto. Rechace la solicitud.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The person who asked does not work here any more. Decline it.</source>
        <translation type="unfinished">La persona que pidió ya no trabaja aquí. Rechácela.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The privacy contact looks into emergency access.</source>
        <translation type="unfinished">El contacto de privacidad revisa el acceso de emergencia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The supervisor or the information owner takes in a colleague's card.</source>
        <translation type="unfinished">El supervisor o el responsable de la información incorpora la tarjeta de un colega.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The time that was asked for has passed. Decline it, and let them ask again.</source>
        <translation type="unfinished">El tiempo que se pidió ya pasó. Rechácela y que la pidan de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This access is not in force.</source>
        <translation type="unfinished">Este acceso no está vigente.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This answer does not belong to a request that was sent from here.</source>
        <translation type="unfinished">Esta respuesta no corresponde a una solicitud enviada desde aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This case is not here. Check its reference.</source>
        <translation type="unfinished">Este caso no está aquí. Revise su referencia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This colleague cannot sign this request. Choose another one.</source>
        <translation type="unfinished">Este colega no puede firmar esta solicitud. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This is for a supervisor and an information owner to decide: two people, and neither the one who asked.</source>
        <translation type="unfinished">Esto lo deciden un supervisor y un responsable de la información: dos personas, y ninguna es la que pidió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This kind of access is asked for and approved by two people.</source>
        <translation type="unfinished">Este tipo de acceso se pide y lo aprueban dos personas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This person owns the case. Give it to somebody else first.</source>
        <translation type="unfinished">Esta persona es dueña del caso. Déselo primero a otra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This person's work changed, and what they may see is not looked over yet. Finish that review first.</source>
        <translation type="unfinished">El trabajo de esta persona cambió y aún no se revisa lo que puede ver. Termine primero esa revisión.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This request is decided already.</source>
        <translation type="unfinished">Esta solicitud ya está decidida.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This request is decided already. Open the page again.</source>
        <translation type="unfinished">Esta solicitud ya está decidida. Abra la página de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This was looked into already. Open the page again.</source>
        <translation type="unfinished">Esto ya se revisó. Abra la página de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>A backup is being made in this folder right now. Wait until it is done.</source>
        <translation type="unfinished">Ahora mismo se hace una copia de seguridad en esta carpeta. Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The backup did not read back as it was written, so it was thrown away and the older ones were kept. The disk of that folder may be failing: choose another folder under Backups.</source>
        <translation type="unfinished">La copia de seguridad no se leyó igual que se escribió, así que se desechó y se conservaron las anteriores. El disco de esa carpeta puede estar fallando: elija otra carpeta en Copias de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The folder for backups cannot be read. Check that its drive is connected and that you may open it.</source>
        <translation type="unfinished">No se puede leer la carpeta de copias de seguridad. Revise que su unidad esté conectada y que usted pueda abrirla.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The folder for backups cannot be written to or its disk is full, so no backup was made. The older ones were kept. Make room there, or choose another folder under Backups.</source>
        <translation type="unfinished">No se puede escribir en la carpeta de copias de seguridad o su disco está lleno, así que no se hizo ninguna copia. Se conservaron las anteriores. Haga espacio ahí o elija otra carpeta en Copias de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The store's file holds no finished store. There is nothing to copy.</source>
        <translation type="unfinished">El archivo del almacén no tiene un almacén terminado. No hay nada que copiar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The store's folder cannot be made. Choose another one.</source>
        <translation type="unfinished">No se puede crear la carpeta del almacén. Elija otra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The store's folder cannot be written to. Check that its drive is connected and that it is not full, then try again.</source>
        <translation type="unfinished">No se puede escribir en la carpeta del almacén. Revise que su unidad esté conectada y que no esté llena, e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The store's key file, slots.json, is missing. Tell your IT.</source>
        <translation type="unfinished">Falta el archivo de claves del almacén, slots.json. Avise a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>This backup does not open with that key, or nothing of it is left.</source>
        <translation type="unfinished">Esta copia de seguridad no abre con esa clave, o no queda nada de ella.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup_manifest.py"/>
        <source>This backup is not whole: a file in it is missing or was changed. Use another one.</source>
        <translation type="unfinished">Esta copia de seguridad no está completa: falta un archivo o se cambió. Use otra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup_manifest.py"/>
        <source>This backup was made by a newer version of AssisterDesk. Install that version here.</source>
        <translation type="unfinished">Esta copia de seguridad la hizo una versión más nueva de AssisterDesk. Instale aquí esa versión.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/case_keys.py"/>
        <source>The data key of this case is not in the store. Restore the last backup that still opens it.</source>
        <translation type="unfinished">La clave de datos de este caso no está en el almacén. Recupere la última copia de seguridad que aún lo abra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/cases.py"/>
        <source>Another case already has this reference. Draw a new one and save again.</source>
        <translation type="unfinished">Otro caso ya tiene esta referencia. Saque una nueva y guarde otra vez.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/cases.py"/>
        <source>This case is not in the store. Restore the last backup that holds it.</source>
        <translation type="unfinished">Este caso no está en el almacén. Recupere la última copia de seguridad que lo tenga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/connections.py"/>
        <source>The store is closed. Sign in again to go on.</source>
        <translation type="unfinished">El almacén está cerrado. Inicie sesión de nuevo para seguir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/damaged_file.py"/>
        <source>Nothing of this store's file can be read with this key. It may belong to other key slots. Put back a backup instead.</source>
        <translation type="unfinished">Con esta clave no se puede leer nada del archivo de este almacén. Quizá pertenece a otras claves. Mejor recupere una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/documents.py"/>
        <source>This document is damaged in the store. A backup may still hold it.</source>
        <translation type="unfinished">Este documento está dañado en el almacén. Quizá una copia de seguridad aún lo tenga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/documents.py"/>
        <source>This document is not on this case. Open the case again.</source>
        <translation type="unfinished">Este documento no está en este caso. Abra el caso de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/erase.py"/>
        <source>The store has lost the key that signs its log. Restore the last backup.</source>
        <translation type="unfinished">El almacén perdió la clave que firma su registro. Recupere la última copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>A part of the store's file does not decrypt. Stop working in it and restore the last backup.</source>
        <translation type="unfinished">Una parte del archivo del almacén no se descifra. Deje de trabajar en él y recupere la última copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>A part of the store's file is damaged. Stop working in it and restore the last backup.</source>
        <translation type="unfinished">Una parte del archivo del almacén está dañada. Deje de trabajar en él y recupere la última copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>Another program is using the store. Close the other copy of AssisterDesk and try again.</source>
        <translation type="unfinished">Otro programa está usando el almacén. Cierre el otro AssisterDesk e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The computer has no memory left. Close other programs and try again.</source>
        <translation type="unfinished">La computadora se quedó sin memoria. Cierre otros programas e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The disk did not do what was asked. Nothing was saved by this step; check that the disk is connected and try again.</source>
        <translation type="unfinished">El disco no hizo lo que se le pidió. Este paso no guardó nada; revise que el disco esté conectado e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The disk is full. Nothing was saved by this step; everything saved before it is safe. Make room and try again.</source>
        <translation type="unfinished">El disco está lleno. Este paso no guardó nada; todo lo guardado antes está a salvo. Haga espacio e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The store's file cannot be opened. Check that its folder is there and may be written to.</source>
        <translation type="unfinished">No se puede abrir el archivo del almacén. Revise que su carpeta exista y que se pueda escribir en ella.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The store's folder cannot be written to. Check its permissions and try again.</source>
        <translation type="unfinished">No se puede escribir en la carpeta del almacén. Revise sus permisos e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>This is too large for the store. Nothing was saved; split it up.</source>
        <translation type="unfinished">Esto es demasiado grande para el almacén. No se guardó nada; divídalo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>This store does not open with that key. It belongs to other key slots, or its file is damaged: restore the last backup.</source>
        <translation type="unfinished">Este almacén no abre con esa clave. Pertenece a otras claves, o su archivo está dañado: recupere la última copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/file_mark.py"/>
        <source>The store's file was changed while it was closed, and not by AssisterDesk: a part of it was put back to an earlier state or edited. Put back the newest backup, and tell the information owner.</source>
        <translation type="unfinished">El archivo del almacén se cambió mientras estaba cerrado, y no fue AssisterDesk: una parte volvió a un estado anterior o se editó. Recupere la copia de seguridad más nueva y avise al responsable de la información.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/head.py"/>
        <source>The head file beside the store cannot be read.</source>
        <translation type="unfinished">No se puede leer el archivo de cabecera junto al almacén.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/head.py"/>
        <source>The head file beside the store is damaged or was changed.</source>
        <translation type="unfinished">El archivo de cabecera junto al almacén está dañado o se cambió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Access was closed when the work changed, and has to be looked over first. Ask the supervisor to finish that review.</source>
        <translation type="unfinished">El acceso se cerró cuando cambió el trabajo y hay que revisarlo primero. Pida al supervisor que termine esa revisión.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Another supervisor or information owner decides about this.</source>
        <translation type="unfinished">Otro supervisor o responsable de la información decide esto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Choose a colleague who works here.</source>
        <translation type="unfinished">Elija un colega que trabaje aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Only the supervisor or the information owner assigns cases.</source>
        <translation type="unfinished">Solo el supervisor o el responsable de la información asigna casos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Only the supervisor or the information owner changes staff.</source>
        <translation type="unfinished">Solo el supervisor o el responsable de la información cambia al personal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>This case is not here any more.</source>
        <translation type="unfinished">Este caso ya no está aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>This person does not work here any more. Give their cases to others.</source>
        <translation type="unfinished">Esta persona ya no trabaja aquí. Dé sus casos a otros.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>This review is closed already. Open the page again.</source>
        <translation type="unfinished">Esta revisión ya está cerrada. Abra la página de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/log_cuts.py"/>
        <source>A legal hold is in force, so nothing is deleted.</source>
        <translation type="unfinished">Hay una retención legal vigente, así que no se elimina nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/log_cuts.py"/>
        <source>Approve a policy for the log first: it says how long entries are kept.</source>
        <translation type="unfinished">Apruebe primero una política del registro: dice cuánto se guardan las entradas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/log_cuts.py"/>
        <source>No entry is older than the policy asks to keep.</source>
        <translation type="unfinished">Ninguna entrada es más antigua de lo que pide guardar la política.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/log_cuts.py"/>
        <source>The information owner deletes entries whose time is over. Ask them.</source>
        <translation type="unfinished">El responsable de la información elimina las entradas cuyo tiempo terminó. Pídaselo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>That person is not in this case.</source>
        <translation type="unfinished">Esa persona no está en este caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>That person is not in this change.</source>
        <translation type="unfinished">Esa persona no está en este cambio.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>This look at the case is over. Open the case again.</source>
        <translation type="unfinished">Esta consulta del caso terminó. Abra el caso de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>This look was not recorded for that person. Open the person first.</source>
        <translation type="unfinished">Esta consulta no se anotó para esa persona. Abra primero a la persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>You do not have access to this part of the case. Ask your supervisor and the information owner for it.</source>
        <translation type="unfinished">Usted no tiene acceso a esta parte del caso. Pídalo a su supervisor y al responsable de la información.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/migrate.py"/>
        <source>This store was made by a newer version of AssisterDesk. Install that version here, too; nothing was changed.</source>
        <translation type="unfinished">Este almacén lo hizo una versión más nueva de AssisterDesk. Instale aquí también esa versión; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/notes.py"/>
        <source>This note was changed elsewhere in the meantime. Open it again, then put in what is missing.</source>
        <translation type="unfinished">Esta nota se cambió en otro lugar mientras tanto. Ábrala de nuevo y ponga lo que falta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/office.py"/>
        <source>This store holds no office: making it was never finished. Make a new one.</source>
        <translation type="unfinished">Este almacén no tiene oficina: nunca se terminó de crear. Cree una nueva.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>The store's file holds no finished store. Restore the last backup.</source>
        <translation type="unfinished">El archivo del almacén no tiene un almacén terminado. Recupere la última copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>The store's file is empty. Restore the last backup.</source>
        <translation type="unfinished">El archivo del almacén está vacío. Recupere la última copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>The store's folder cannot be read. Check that you may open it.</source>
        <translation type="unfinished">No se puede leer la carpeta del almacén. Revise que usted pueda abrirla.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>The store's folder cannot be written to. Check that its drive is connected, that it is not full and that you may write there, then try again.</source>
        <translation type="unfinished">No se puede escribir en la carpeta del almacén. Revise que su unidad esté conectada, que no esté llena y que usted pueda escribir ahí, e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>This folder already holds a store. Choose another folder.</source>
        <translation type="unfinished">Esta carpeta ya tiene un almacén. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_look.py"/>
        <source>Only the privacy contact or the information owner reads this. Ask one of them.</source>
        <translation type="unfinished">Solo el contacto de privacidad o el responsable de la información lee esto. Pregunte a uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_look.py"/>
        <source>This is read by the supervisor, the information owner and the privacy contact. Ask one of them.</source>
        <translation type="unfinished">Esto lo leen el supervisor, el responsable de la información y el contacto de privacidad. Pregunte a uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_look.py"/>
        <source>This look is over. Open it again.</source>
        <translation type="unfinished">Esta consulta terminó. Ábrala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_records.py"/>
        <source>This letter is not in the store. Restore the last backup that holds it.</source>
        <translation type="unfinished">Esta carta no está en el almacén. Recupere la última copia de seguridad que la tenga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_records.py"/>
        <source>This record was changed elsewhere in the meantime. Open it again, then do what is still missing.</source>
        <translation type="unfinished">Esta ficha se cambió en otro lugar mientras tanto. Ábrala de nuevo y haga lo que aún falta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_records.py"/>
        <source>incident</source>
        <translation type="unfinished">incidente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_records.py"/>
        <source>request</source>
        <translation type="unfinished">solicitud</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>Only the person who made a change can undo it. Restore a version instead.</source>
        <translation type="unfinished">Solo quien hizo un cambio puede deshacerlo. Recupere más bien una versión.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>Something on this case was changed in the meantime. Look at the history again.</source>
        <translation type="unfinished">Algo de este caso se cambió mientras tanto. Mire el historial de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>That change is not in the history of this case. Open the history again.</source>
        <translation type="unfinished">Ese cambio no está en el historial de este caso. Abra el historial de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>That version is not in the history of this case. Open the history again.</source>
        <translation type="unfinished">Esa versión no está en el historial de este caso. Abra el historial de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>This change cannot be undone: it was built upon since, or it left this office. Choose an earlier version in the history instead.</source>
        <translation type="unfinished">Este cambio no se puede deshacer: hay otros sobre él, o salió de esta oficina. Elija una versión anterior en el historial.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>This is how it stands now, so there is nothing to put back.</source>
        <translation type="unfinished">Así está ahora, así que no hay nada que recuperar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>This version cannot be put back. What was sent or filed stays as it is.</source>
        <translation type="unfinished">Esta versión no se puede recuperar. Lo enviado o archivado queda como está.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/rekey.py"/>
        <source>The store could not be copied under its new key. Try again.</source>
        <translation type="unfinished">No se pudo copiar el almacén con su nueva clave. Intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/restoring.py"/>
        <source>A backup was being put back and the note about it is damaged. Put the backup back once more.</source>
        <translation type="unfinished">Se estaba recuperando una copia de seguridad y la nota sobre ello está dañada. Recupere la copia una vez más.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/restoring.py"/>
        <source>The backup could not be put back, because the store's folder cannot be written to or its disk is full. Nothing was lost. Make room, then start AssisterDesk again.</source>
        <translation type="unfinished">No se pudo recuperar la copia de seguridad, porque no se puede escribir en la carpeta del almacén o su disco está lleno. No se perdió nada. Haga espacio y luego inicie AssisterDesk de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/salvage.py"/>
        <source>Too much of this store is lost: not even what the rest is sealed under can be read. Put back a backup instead.</source>
        <translation type="unfinished">Se perdió demasiado de este almacén: ni siquiera se puede leer aquello con lo que está sellado el resto. Mejor recupere una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/salvaging.py"/>
        <source>A file of the store is missing. Put back a backup.</source>
        <translation type="unfinished">Falta un archivo del almacén. Recupere una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/salvaging.py"/>
        <source>What can be saved could not be written: the disk of the store's folder is full or cannot be written to. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">No se pudo escribir lo que se puede salvar: el disco de la carpeta del almacén está lleno o no se puede escribir en él. No se cambió nada. Haga espacio y luego intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/sealed_words.py"/>
        <source>A record of this case is damaged. A backup may still hold it.</source>
        <translation type="unfinished">Una ficha de este caso está dañada. Quizá una copia de seguridad aún la tenga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/single.py"/>
        <source>This folder's drive cannot keep a second copy of AssisterDesk out of the store. Move the store to a folder on this computer's own disk.</source>
        <translation type="unfinished">La unidad de esta carpeta no puede impedir que un segundo AssisterDesk entre al almacén. Mueva el almacén a una carpeta en el disco de esta computadora.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/single.py"/>
        <source>This store is open in another copy of AssisterDesk on this computer. Lock or close it there, then try again.</source>
        <translation type="unfinished">Este almacén está abierto en otro AssisterDesk de esta computadora. Bloquéelo o ciérrelo ahí y luego intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/submissions.py"/>
        <source>The content of this submission is not on this case. Prepare it again.</source>
        <translation type="unfinished">El contenido de este envío no está en este caso. Prepárelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/wall.py"/>
        <source>This belongs to somebody else. Only they change it.</source>
        <translation type="unfinished">Esto es de otra persona. Solo ella lo cambia.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>A part of the store's file is damaged, so it could not be copied. Stop working in it and put back the last backup.</source>
        <translation type="unfinished">Una parte del archivo del almacén está dañada, así que no se pudo copiar. Deje de trabajar en él y recupere la última copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>The disk is full or could not be written to, so no copy was made. What was there is untouched. Make room, check that the drive is connected, then try again.</source>
        <translation type="unfinished">El disco está lleno o no se pudo escribir en él, así que no se hizo ninguna copia. Lo que había quedó intacto. Haga espacio, revise que la unidad esté conectada e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>The file is damaged: a part of it cannot be read.</source>
        <translation type="unfinished">El archivo está dañado: no se puede leer una parte.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>The file is damaged: a part of it is not as it was written.</source>
        <translation type="unfinished">El archivo está dañado: una parte no está como se escribió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>The store is still being read, perhaps for a backup. Wait until that is done, then try again.</source>
        <translation type="unfinished">El almacén aún se está leyendo, quizá para una copia de seguridad. Espere a que termine e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/withdrawn.py"/>
        <source>This is not on the case any more. Open the case again.</source>
        <translation type="unfinished">Esto ya no está en el caso. Abra el caso de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/body.py"/>
        <source>Choose the month or quarter, such as 2026-10 or 2026 Q4.</source>
        <translation type="unfinished">Elija el mes o trimestre, como 2026-10 o 2026 Q4.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/body.py"/>
        <source>Choose the topic from the list.</source>
        <translation type="unfinished">Elija el tema de la lista.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/body.py"/>
        <source>The reference is not one of ours. Nothing else may name a case.</source>
        <translation type="unfinished">La referencia no es de las nuestras. Ninguna otra cosa puede nombrar un caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/body.py"/>
        <source>This is not done by email, so there is no message to write.</source>
        <translation type="unfinished">Esto no se hace por correo, así que no hay mensaje que escribir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/case_types.py"/>
        <source>Where does the case stand?</source>
        <translation type="unfinished">¿Cómo va el caso?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/needs.py"/>
        <source>This case type is not for your kind of assister. Choose another one.</source>
        <translation type="unfinished">Este tipo de caso no es para su clase de asistente. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/needs.py"/>
        <source>This case type takes no people.</source>
        <translation type="unfinished">Este tipo de caso no lleva personas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/subjects.py"/>
        <source>Choose the topic from the list; a subject line takes no other words.</source>
        <translation type="unfinished">Elija el tema de la lista; el asunto no lleva otras palabras.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/subjects.py"/>
        <source>The encryption keyword is one short line. Correct it in Settings.</source>
        <translation type="unfinished">La palabra clave de cifrado es una línea corta. Corríjala en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/subjects.py"/>
        <source>This is not done by email, so it has no subject line.</source>
        <translation type="unfinished">Esto no se hace por correo, así que no tiene asunto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Answered</source>
        <translation type="unfinished">Respondido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Being sent</source>
        <translation type="unfinished">Enviándose</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Checked, being sent</source>
        <translation type="unfinished">Revisado, enviándose</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Needs you</source>
        <translation type="unfinished">Requiere su atención</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Ready to send</source>
        <translation type="unfinished">Listo para enviar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Sending</source>
        <translation type="unfinished">Enviando</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Sent, waiting for the desk</source>
        <translation type="unfinished">Enviado, espera a la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Unknown: it may have been sent</source>
        <translation type="unfinished">Desconocido: quizá se envió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/tour/need_to_know.py"/>
        <source>No colleague has a case here.</source>
        <translation type="unfinished">Ningún colega tiene un caso aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/tour/need_to_know.py"/>
        <source>Nobody is signed in.</source>
        <translation type="unfinished">Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/tour/need_to_know.py"/>
        <source>The case of the tour is not there.</source>
        <translation type="unfinished">El caso del recorrido no está ahí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/tour/run.py"/>
        <source>The folder for the pictures cannot be written. Name another one.</source>
        <translation type="unfinished">No se puede escribir en la carpeta de imágenes. Nombre otra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_broken.py"/>
        <source>The mail server could not prove who it is (its certificate is not trusted). Nothing was sent. Ask your IT for the certificate of your own authority.</source>
        <translation type="unfinished">El servidor de correo no pudo probar quién es (su certificado no es de confianza). No se envió nada. Pida a su equipo de TI el certificado de su propia autoridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_broken.py"/>
        <source>The mail server offers no connection that is safe enough (TLS 1.2 or later). Nothing was sent. Ask your IT.</source>
        <translation type="unfinished">El servidor de correo no ofrece una conexión bastante segura (TLS 1.2 o posterior). No se envió nada. Pregunte a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_by_kind.py"/>
        <source>This kind of mail account is not known here. Set it up again.</source>
        <translation type="unfinished">Este tipo de cuenta de correo no se conoce aquí. Configúrela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Microsoft's sign-in service does not answer. Nothing was sent. Try again later.</source>
        <translation type="unfinished">El servicio de inicio de sesión de Microsoft no responde. No se envió nada. Intente más tarde.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Sign in to Microsoft again: open Secure email and choose “Sign in again”.</source>
        <translation type="unfinished">Inicie sesión en Microsoft de nuevo: abra Correo seguro y elija “Iniciar sesión de nuevo”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>The program is registered with a secret, which a desktop program cannot keep. Ask your IT to allow public client flows.</source>
        <translation type="unfinished">El programa está registrado con un secreto, que un programa de escritorio no puede guardar. Pida a su equipo de TI que permita los flujos de cliente público.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>The program's id is not known to your organization. Correct it in Settings.</source>
        <translation type="unfinished">Su organización no conoce el ID del programa. Corríjalo en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>This account does not belong to your organization. Sign in with another one.</source>
        <translation type="unfinished">Esta cuenta no es de su organización. Inicie sesión con otra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>You are not assigned to this program in Microsoft 365. Ask your IT.</source>
        <translation type="unfinished">Usted no está asignado a este programa en Microsoft 365. Consulte a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Your organization has not allowed AssisterDesk to use your mail yet. Give your Microsoft 365 administrator the address for consent that is shown under Secure email, then sign in again.</source>
        <translation type="unfinished">Su organización aún no permite que AssisterDesk use su correo. Dé a su administrador de Microsoft 365 la dirección para el consentimiento que aparece en Correo seguro y luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Your organization's sign-in rules ask for a managed device. Ask your IT.</source>
        <translation type="unfinished">Las reglas de inicio de sesión de su organización piden un dispositivo administrado. Consulte a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Your organization's sign-in rules do not allow this. Ask your IT.</source>
        <translation type="unfinished">Las reglas de inicio de sesión de su organización no lo permiten. Consulte a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Your organization's tenant is not known to Microsoft. Correct it in Settings.</source>
        <translation type="unfinished">Microsoft no conoce el inquilino de su organización. Corríjalo en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/registration.py"/>
        <source>Enter the application id and the tenant that your IT registered for AssisterDesk. They look like 1b4e28ba-2fa1-11d2-883f-0016d3cca427 and example.org.</source>
        <translation type="unfinished">Escriba el ID de aplicación y el inquilino que su equipo de TI registró para AssisterDesk. Se ven como 1b4e28ba-2fa1-11d2-883f-0016d3cca427 y example.org.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/signing_in.py"/>
        <source>Nobody signed in within five minutes. Start it again.</source>
        <translation type="unfinished">Nadie inició sesión en cinco minutos. Empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/signing_in.py"/>
        <source>Signing in was stopped.</source>
        <translation type="unfinished">Se detuvo el inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/signing_in.py"/>
        <source>You signed in with another account than the one in Settings. Sign in with that one, or correct the email address and user name.</source>
        <translation type="unfinished">Inició sesión con otra cuenta que la de Ajustes. Use esa cuenta, o corrija la dirección de correo y el usuario.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_tls.py"/>
        <source>The certificate of your own authority cannot be read. Ask your IT for it in PEM form and enter it again in Settings.</source>
        <translation type="unfinished">No se puede leer el certificado de su propia autoridad. Pídalo a su equipo de TI en formato PEM e ingréselo de nuevo en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_trigger.py"/>
        <source>The sign that makes your mail service encrypt is missing from this message. Nothing was sent.</source>
        <translation type="unfinished">A este mensaje le falta la señal que hace que su servicio de correo cifre. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_trigger.py"/>
        <source>This message was not meant for mail. Choose the way to send it again.</source>
        <translation type="unfinished">Este mensaje no era para correo. Elija de nuevo cómo enviarlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_trigger.py"/>
        <source>This sensitivity is not known to Exchange. Correct it in Settings.</source>
        <translation type="unfinished">Exchange no conoce esta confidencialidad. Corríjala en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/connector.py"/>
        <source>The mail server's address must look like https://mail.example.org/EWS/Exchange.asmx. Correct it in Settings.</source>
        <translation type="unfinished">La dirección del servidor de correo debe verse como https://mail.example.org/EWS/Exchange.asmx. Corríjala en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/connector.py"/>
        <source>The practice office only talks to its own mail server on this computer. Open your real office to send real mail.</source>
        <translation type="unfinished">La oficina de práctica solo habla con su propio servidor de correo en esta computadora. Abra su oficina real para enviar correo real.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/connector.py"/>
        <source>The way to sign in to the mail server must be basic, NTLM or Microsoft.</source>
        <translation type="unfinished">La forma de iniciar sesión en el servidor de correo debe ser basic, NTLM o Microsoft.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/connector.py"/>
        <source>This is the practice office's mail server. A real office needs the address of its own Exchange server.</source>
        <translation type="unfinished">Este es el servidor de correo de la oficina de práctica. Una oficina real necesita la dirección de su propio servidor Exchange.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/mailbox.py"/>
        <source>The message has no recipient. Nothing was saved.</source>
        <translation type="unfinished">El mensaje no tiene destinatario. No se guardó nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/mailbox.py"/>
        <source>This mailbox was signed out. Sign in again.</source>
        <translation type="unfinished">Se cerró la sesión de este buzón. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>An attachment is too large for the mail server.</source>
        <translation type="unfinished">Un adjunto es demasiado grande para el servidor de correo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Enter your mailbox's main address in Settings.</source>
        <translation type="unfinished">Escriba en Ajustes la dirección principal de su buzón.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Exchange Web Services is switched off for your mailbox or your organization. Ask your IT to allow it, or use the secure site.</source>
        <translation type="unfinished">Exchange Web Services está apagado para su buzón u organización. Pida a su equipo de TI que lo permita, o use el sitio seguro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Microsoft asked for a new sign-in, and it was done. Nothing was sent yet. Try again.</source>
        <translation type="unfinished">Microsoft pidió un nuevo inicio de sesión y se hizo. Todavía no se envió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The draft must be read again before it is sent.</source>
        <translation type="unfinished">Hay que leer el borrador de nuevo antes de enviarlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The draft was changed on the server after it was checked. Check it again.</source>
        <translation type="unfinished">El borrador cambió en el servidor después de comprobarlo. Compruébelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The draft was changed on the server. Check it again.</source>
        <translation type="unfinished">El borrador cambió en el servidor. Compruébelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server did not accept your user name or password. Correct them in Settings.</source>
        <translation type="unfinished">El servidor de correo no aceptó su usuario o contraseña. Corríjalos en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server did not confirm that the message was sent. It may have been sent. Do not send it again before you have looked in Sent Items.</source>
        <translation type="unfinished">El servidor de correo no confirmó que el mensaje se envió. Quizá sí se envió. No lo envíe otra vez antes de mirar en Elementos enviados.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server did not confirm the draft. Nothing was sent. Try again later.</source>
        <translation type="unfinished">El servidor de correo no confirmó el borrador. No se envió nada. Intente más tarde.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not accept the desk's address.</source>
        <translation type="unfinished">El servidor de correo no acepta la dirección de la mesa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not allow this for your mailbox. Ask your IT.</source>
        <translation type="unfinished">El servidor de correo no permite esto para su buzón. Consulte a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not allow this for your mailbox. Ask your IT. (403)</source>
        <translation type="unfinished">El servidor de correo no permite esto para su buzón. Pregunte a su equipo de TI. (403)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not answer. Try again later.</source>
        <translation type="unfinished">El servidor de correo no responde. Intente más tarde.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not let you send from this address. Ask your IT.</source>
        <translation type="unfinished">El servidor de correo no le deja enviar desde esta dirección. Consulte a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server offers no connection that is safe enough (TLS 1.2 or later). Nothing was sent. Ask your IT to update it.</source>
        <translation type="unfinished">El servidor de correo no ofrece una conexión bastante segura (TLS 1.2 o posterior). No se envió nada. Pida a su equipo de TI que lo actualice.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server points to another address. The program does not follow it: ask your IT for the right one.</source>
        <translation type="unfinished">El servidor de correo remite a otra dirección. El programa no la sigue: pida la correcta a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The message has no recipient.</source>
        <translation type="unfinished">El mensaje no tiene destinatario.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The message is no longer in your mailbox.</source>
        <translation type="unfinished">El mensaje ya no está en su buzón.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The message is too large for the mail server. Send fewer files.</source>
        <translation type="unfinished">El mensaje es demasiado grande para el servidor de correo. Envíe menos archivos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The message is too large for the mail server. Send fewer or smaller files.</source>
        <translation type="unfinished">El mensaje es demasiado grande para el servidor de correo. Envíe menos archivos o más pequeños.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>There is no Exchange Web Services at this address. Correct it in Settings. (404)</source>
        <translation type="unfinished">No hay Exchange Web Services en esta dirección. Corríjala en Ajustes. (404)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>There is no mailbox with your address. Correct it in Settings.</source>
        <translation type="unfinished">No hay ningún buzón con su dirección. Corríjala en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Your mailbox is full. Make room in it and try again.</source>
        <translation type="unfinished">Su buzón está lleno. Haga espacio en él e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Your organization does not let this program use Exchange Web Services. Ask your IT to put AssisterDesk on its list, or use the secure site.</source>
        <translation type="unfinished">Su organización no deja que este programa use Exchange Web Services. Pida a su equipo de TI que ponga AssisterDesk en su lista, o use el sitio seguro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/connector.py"/>
        <source>This is the practice office's mail server. A real office signs in to Microsoft 365.</source>
        <translation type="unfinished">Este es el servidor de correo de la oficina de práctica. Una oficina real inicia sesión en Microsoft 365.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/files.py"/>
        <source>An attachment is larger than the mail server takes (150 MB).</source>
        <translation type="unfinished">Un adjunto es más grande de lo que acepta el servidor de correo (150 MB).</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/mailbox.py"/>
        <source>The draft was changed on the server after it was checked. Check it again. Nothing was sent.</source>
        <translation type="unfinished">El borrador se cambió en el servidor después de revisarse. Revíselo de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/mailbox.py"/>
        <source>The message is no longer a draft. Nothing was deleted.</source>
        <translation type="unfinished">El mensaje ya no es un borrador. No se eliminó nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/mailbox.py"/>
        <source>outlook.body-content-type="text"</source>
        <translation type="unfinished">outlook.body-content-type="text"</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/marks.py"/>
        <source>Microsoft only takes headers whose name begins with X-. Correct it in Settings.</source>
        <translation type="unfinished">Microsoft solo acepta encabezados cuyo nombre empieza con X-. Corríjalo en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/marks.py"/>
        <source>The subject is longer than 255 characters. Shorten it. Nothing was saved.</source>
        <translation type="unfinished">El asunto pasa de 255 caracteres. Acórtelo. No se guardó nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Microsoft blocks mail from your mailbox. Ask your IT.</source>
        <translation type="unfinished">Microsoft bloquea el correo de su buzón. Consulte a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Microsoft did not confirm that the message was sent. It may have been sent. Do not send it again before you have looked in Sent Items.</source>
        <translation type="unfinished">Microsoft no confirmó que el mensaje se envió. Quizá sí se envió. No lo envíe otra vez antes de mirar en Elementos enviados.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Microsoft does not let this program use your mailbox. Ask your IT to allow it to read, write and send your mail.</source>
        <translation type="unfinished">Microsoft no deja que este programa use su buzón. Pida a su equipo de TI que le permita leer, escribir y enviar su correo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Microsoft does not let you send from this address. Ask your IT.</source>
        <translation type="unfinished">Microsoft no le deja enviar desde esta dirección. Consulte a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>The mail server does not answer. Nothing was sent. Try again later.</source>
        <translation type="unfinished">El servidor de correo no responde. No se envió nada. Intente más tarde.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>The mail server points to another address, which the program does not follow. Ask your IT.</source>
        <translation type="unfinished">El servidor de correo remite a otra dirección, que el programa no sigue. Pregunte a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>You have sent as much mail as is allowed today. Try tomorrow.</source>
        <translation type="unfinished">Hoy ya envió todo el correo que se permite. Intente mañana.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Your mailbox is not in Microsoft's cloud. Set the account up as Exchange instead.</source>
        <translation type="unfinished">Su buzón no está en la nube de Microsoft. Configure la cuenta como Exchange.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Applied {day}</source>
        <translation type="unfinished">Solicitud {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Asked {day}</source>
        <translation type="unfinished">Pedido {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Confirmed {day}</source>
        <translation type="unfinished">Confirmado {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Due</source>
        <translation type="unfinished">Vence</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Enrolled {day}</source>
        <translation type="unfinished">Inscrito {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>MA</source>
        <translation type="unfinished">MA</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Paid {day}</source>
        <translation type="unfinished">Pagado {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Paid {day}: {amount}</source>
        <translation type="unfinished">Pagado {day}: {amount}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>QHP</source>
        <translation type="unfinished">QHP</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>{what}: by {day}</source>
        <translation type="unfinished">{what}: hasta {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>{what}: was due {day}</source>
        <translation type="unfinished">{what}: venció {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>A file outside AssisterDesk</source>
        <translation type="unfinished">Un archivo fuera de AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>A site in your browser</source>
        <translation type="unfinished">Un sitio en su navegador</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Another program on this computer</source>
        <translation type="unfinished">Otro programa de esta computadora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Go on</source>
        <translation type="unfinished">Seguir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>I know that this leaves unencrypted.</source>
        <translation type="unfinished">Sé que esto sale sin cifrar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>It is not personal</source>
        <translation type="unfinished">No es personal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Last four only</source>
        <translation type="unfinished">Solo los últimos cuatro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Mask</source>
        <translation type="unfinished">Ocultar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Not encrypted</source>
        <translation type="unfinished">Sin cifrar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Out of AssisterDesk</source>
        <translation type="unfinished">Fuera de AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Paper or a PDF, read by whoever picks it up</source>
        <translation type="unfinished">Papel o PDF, lo lee quien lo tome</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Remove</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Text, {size}</source>
        <translation type="unfinished">Texto, {size}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>The clipboard, which every program here can read</source>
        <translation type="unfinished">El portapapeles, que todo programa aquí puede leer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>The file {names}</source>
        <translation type="unfinished">El archivo {names}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>The gate is wrong here.</source>
        <translation type="unfinished">El control se equivoca aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>This cannot leave</source>
        <translation type="unfinished">Esto no puede salir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>This would leave unencrypted</source>
        <translation type="unfinished">Esto saldría sin cifrar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Use case {reference}</source>
        <translation type="unfinished">Usar caso {reference}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Why must it leave unencrypted?</source>
        <translation type="unfinished">¿Por qué debe salir sin cifrar?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Your office lets you go on.</source>
        <translation type="unfinished">Su oficina le permite seguir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>character</source>
        <translation type="unfinished">carácter</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>characters</source>
        <translation type="unfinished">caracteres</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>place with personal data</source>
        <translation type="unfinished">lugar con datos personales</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>places with personal data</source>
        <translation type="unfinished">lugares con datos personales</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>{kind}: “{value}”</source>
        <translation type="unfinished">{kind}: “{value}”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/clipboard.py"/>
        <source>This was reviewed for mail, not for the clipboard. Nothing was copied.</source>
        <translation type="unfinished">Esto se revisó para correo, no para el portapapeles. No se copió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/files.py"/>
        <source>The file could not be written there. Choose another folder and try again.</source>
        <translation type="unfinished">No se pudo escribir el archivo ahí. Elija otra carpeta e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/files.py"/>
        <source>There is not exactly one file to write. Nothing was written.</source>
        <translation type="unfinished">No hay exactamente un archivo que escribir. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>Do not open</source>
        <translation type="unfinished">No abrir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>No browser answered. Open your browser and go to the site there.</source>
        <translation type="unfinished">Ningún navegador respondió. Abra su navegador y vaya ahí al sitio.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>No mail program answered. Write the message there yourself: to the desk's address, with exactly the subject shown here.</source>
        <translation type="unfinished">Ningún programa de correo respondió. Escriba allí usted el mensaje: a la dirección de la mesa, con exactamente el asunto que se muestra aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>Only a secure link (https) is opened. This one is not; do not follow it.</source>
        <translation type="unfinished">Solo se abre un enlace seguro (https). Este no lo es; no lo siga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>Open the site</source>
        <translation type="unfinished">Abrir el sitio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>Open this site in your browser?</source>
        <translation type="unfinished">¿Abrir este sitio en su navegador?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>The link leads to the site below. Go on only if you expected it.</source>
        <translation type="unfinished">El enlace lleva al sitio de abajo. Siga solo si lo esperaba.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>This is not the sign-in page of a mail service. It was not opened.</source>
        <translation type="unfinished">Esta no es la página de inicio de sesión de un servicio de correo. No se abrió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>This link is not one AssisterDesk opens: it hides where it leads. Do not follow it.</source>
        <translation type="unfinished">AssisterDesk no abre este enlace: esconde adónde lleva. No lo siga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>This was reviewed for another way out. Nothing was opened.</source>
        <translation type="unfinished">Esto se revisó para otra salida. No se abrió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>AssisterDesk recovery key</source>
        <translation type="unfinished">Clave de recuperación de AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>It opens the office's store when a passphrase is forgotten. It is printed once. AssisterDesk keeps no copy and nobody can make it again.</source>
        <translation type="unfinished">Abre el almacén de la oficina cuando se olvida una frase clave. Se imprime una vez. AssisterDesk no guarda copia y nadie puede hacerla de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>Keep this sheet where only the information owner can reach it: a locked drawer or a safe, not in this computer and not beside it.</source>
        <translation type="unfinished">Guarde esta hoja donde solo el responsable de la información pueda alcanzarla: un cajón con llave o una caja fuerte, no en esta computadora ni junto a ella.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>The PDF could not be saved there. Choose another folder and try again.</source>
        <translation type="unfinished">No se pudo guardar el PDF ahí. Elija otra carpeta e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>This was reviewed for another way out. Nothing was printed.</source>
        <translation type="unfinished">Esto se revisó para otra salida. No se imprimió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/programs.py"/>
        <source>No program on this computer opened the document. Nothing was left behind.</source>
        <translation type="unfinished">Ningún programa de esta computadora abrió el documento. No quedó nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/programs.py"/>
        <source>The document could not be made ready to open. Check that the disk is not full.</source>
        <translation type="unfinished">No se pudo preparar el documento para abrirlo. Revise que el disco no esté lleno.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/programs.py"/>
        <source>There is not exactly one file to open. Nothing was opened.</source>
        <translation type="unfinished">No hay exactamente un archivo que abrir. No se abrió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/programs.py"/>
        <source>This kind of file is not opened from here: it could run as a program. Ask the sender for a PDF or a picture of it.</source>
        <translation type="unfinished">Este tipo de archivo no se abre desde aquí: podría ejecutarse como programa. Pida al remitente un PDF o una imagen.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/site_files.py"/>
        <source>No file manager answered. Open the folder by the path shown here.</source>
        <translation type="unfinished">Ningún administrador de archivos respondió. Abra la carpeta por la ruta que se muestra aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/site_files.py"/>
        <source>The files could not be laid out. Check that the disk is not full.</source>
        <translation type="unfinished">No se pudieron colocar los archivos. Revise que el disco no esté lleno.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/site_files.py"/>
        <source>There are no files to lay out. Nothing was done.</source>
        <translation type="unfinished">No hay archivos que colocar. No se hizo nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/site_files.py"/>
        <source>This was reviewed for another way out. Nothing was laid out.</source>
        <translation type="unfinished">Esto se revisó para otra salida. No se colocó nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A document's name</source>
        <translation type="unfinished">El nombre de un documento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A message to the desk</source>
        <translation type="unfinished">Un mensaje a la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A person's name</source>
        <translation type="unfinished">El nombre de una persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A similar name</source>
        <translation type="unfinished">Un nombre parecido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A task</source>
        <translation type="unfinished">Una tarea</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Agent of record or association</source>
        <translation type="unfinished">Agente de registro o asociación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Contact of {day}</source>
        <translation type="unfinished">Contacto del {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Mail of {day}</source>
        <translation type="unfinished">Correo del {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Note of {day}</source>
        <translation type="unfinished">Nota del {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Reference</source>
        <translation type="unfinished">Referencia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Similar name: {name}</source>
        <translation type="unfinished">Nombre parecido: {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Topic</source>
        <translation type="unfinished">Tema</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>{kind} of {name}</source>
        <translation type="unfinished">{kind} de {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Header</source>
        <translation type="unfinished">Encabezado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Line {line}</source>
        <translation type="unfinished">Línea {line}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Message, line {line}</source>
        <translation type="unfinished">Mensaje, línea {line}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Name of {file}</source>
        <translation type="unfinished">Nombre de {file}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Subject</source>
        <translation type="unfinished">Asunto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>an attachment</source>
        <translation type="unfinished">un adjunto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>and {more} more</source>
        <translation type="unfinished">y {more} más</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Access</source>
        <translation type="unfinished">Acceso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Amount</source>
        <translation type="unfinished">Monto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Answer due</source>
        <translation type="unfinished">Respuesta para</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Applied on</source>
        <translation type="unfinished">Solicitado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Asked on</source>
        <translation type="unfinished">Pedido el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Brother or sister</source>
        <translation type="unfinished">Hermano o hermana</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Case</source>
        <translation type="unfinished">Caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Case type</source>
        <translation type="unfinished">Tipo de caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Child</source>
        <translation type="unfinished">Hijo o hija</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Confirmed on</source>
        <translation type="unfinished">Confirmado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Contact</source>
        <translation type="unfinished">Contacto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Copy given on</source>
        <translation type="unfinished">Copia dada el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Day given</source>
        <translation type="unfinished">Día en que se dio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Desk</source>
        <translation type="unfinished">Mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Document</source>
        <translation type="unfinished">Documento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Done</source>
        <translation type="unfinished">Hecho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Enrolled on</source>
        <translation type="unfinished">Inscrito el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Family name</source>
        <translation type="unfinished">Apellido de familia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>File</source>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>First person</source>
        <translation type="unfinished">Primera persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Given</source>
        <translation type="unfinished">Dado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Given by</source>
        <translation type="unfinished">Dado por</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>How it was taken back</source>
        <translation type="unfinished">Cómo se retiró</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>In quarantine</source>
        <translation type="unfinished">En cuarentena</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>In this household</source>
        <translation type="unfinished">En este hogar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Interpreter</source>
        <translation type="unfinished">Intérprete</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Last day</source>
        <translation type="unfinished">Último día</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Letters</source>
        <translation type="unfinished">Cartas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Limits</source>
        <translation type="unfinished">Límites</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Made one</source>
        <translation type="unfinished">Unidas en una</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Mail from the desk</source>
        <translation type="unfinished">Correo de la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Newborn</source>
        <translation type="unfinished">Recién nacido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Not asked yet</source>
        <translation type="unfinished">Aún no preguntado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Not related</source>
        <translation type="unfinished">Sin parentesco</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Notice only</source>
        <translation type="unfinished">Solo aviso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>One person in two cases</source>
        <translation type="unfinished">Una persona en dos casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Other relative</source>
        <translation type="unfinished">Otro pariente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Owner</source>
        <translation type="unfinished">Dueño</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Parent</source>
        <translation type="unfinished">Padre o madre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Payment expected by</source>
        <translation type="unfinished">Pago esperado para</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Person</source>
        <translation type="unfinished">Persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Phone calls</source>
        <translation type="unfinished">Llamadas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Prefers</source>
        <translation type="unfinished">Prefiere</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Problem</source>
        <translation type="unfinished">Problema</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Record</source>
        <translation type="unfinished">Registrar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Representative</source>
        <translation type="unfinished">Representante</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Sender</source>
        <translation type="unfinished">Remitente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Sent</source>
        <translation type="unfinished">Enviado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Spouse</source>
        <translation type="unfinished">Cónyuge</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>State of the address</source>
        <translation type="unfinished">Estado de la dirección</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Street or PO box</source>
        <translation type="unfinished">Calle o apartado postal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Submission</source>
        <translation type="unfinished">Envío</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Taken back</source>
        <translation type="unfinished">Retirado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Taken back on</source>
        <translation type="unfinished">Retirado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Text</source>
        <translation type="unfinished">Texto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Text messages</source>
        <translation type="unfinished">Mensajes de texto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Two people</source>
        <translation type="unfinished">Dos personas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Two records of people</source>
        <translation type="unfinished">Dos fichas de personas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Until</source>
        <translation type="unfinished">Hasta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>What came of it</source>
        <translation type="unfinished">Qué resultó</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>What is allowed</source>
        <translation type="unfinished">Qué se permite</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Who may act on it</source>
        <translation type="unfinished">Quién puede actuar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>With</source>
        <translation type="unfinished">Con</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Wording</source>
        <translation type="unfinished">Redacción</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>ZIP</source>
        <translation type="unfinished">Código postal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>empty</source>
        <translation type="unfinished">vacío</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>yes</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{field}: changed, hidden</source>
        <translation type="unfinished">{field}: cambiado, oculto</translation>
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
        <translation type="unfinished">{kind}, nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{kind}, put back</source>
        <translation type="unfinished">{kind}, recuperado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{kind}, taken off the case</source>
        <translation type="unfinished">{kind}, quitado del caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>&amp;Approve as {seat}</source>
        <translation type="unfinished">&amp;Aprobar como {seat}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>&amp;Decline</source>
        <translation type="unfinished">&amp;Rechazar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>A few words, if you like; name no client</source>
        <translation type="unfinished">Unas palabras, si quiere; no nombre a ningún cliente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>A request needs a supervisor and an information owner: two people, and neither the one who asked.</source>
        <translation type="unfinished">Una solicitud necesita un supervisor y un responsable de la información: dos personas, y ninguna es la que pidió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Access is open to {name} now.</source>
        <translation type="unfinished">{name} ya tiene acceso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Declined. {name} sees it on the Access page.</source>
        <translation type="unfinished">Rechazado. {name} lo ve en la página Acceso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Done.</source>
        <translation type="unfinished">Hecho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Emergency access to look into</source>
        <translation type="unfinished">Acceso de emergencia por revisar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>End it now</source>
        <translation type="unfinished">Terminarlo ahora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>I &amp;looked into it</source>
        <translation type="unfinished">Ya lo &amp;revisé</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Nothing waits for you</source>
        <translation type="unfinished">Nada espera por usted</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Signed. The second signature is still missing.</source>
        <translation type="unfinished">Firmado. Aún falta la segunda firma.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Waiting for you</source>
        <translation type="unfinished">Esperan por usted</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>What it came to; name no client</source>
        <translation type="unfinished">En qué quedó; no nombre a ningún cliente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>&amp;Open it</source>
        <translation type="unfinished">&amp;Abrirlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>&amp;Read their card</source>
        <translation type="unfinished">&amp;Leer su tarjeta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>&amp;Save the sealed request</source>
        <translation type="unfinished">&amp;Guardar la solicitud sellada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>A few words, if you like</source>
        <translation type="unfinished">Unas palabras, si quiere</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Card (*.txt)</source>
        <translation type="unfinished">Tarjeta (*.txt)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Cards of colleagues who decide at another computer</source>
        <translation type="unfinished">Tarjetas de colegas que deciden en otra computadora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Cards that are here: {names}</source>
        <translation type="unfinished">Tarjetas que están aquí: {names}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose a sealed file</source>
        <translation type="unfinished">Elija un archivo sellado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose the &amp;file</source>
        <translation type="unfinished">Elegir el &amp;archivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose the file first.</source>
        <translation type="unfinished">Elija primero el archivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose which request goes to whom.</source>
        <translation type="unfinished">Elija qué solicitud va a quién.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose whose card it is.</source>
        <translation type="unfinished">Elija de quién es la tarjeta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>For</source>
        <translation type="unfinished">Para</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>In their words</source>
        <translation type="unfinished">En sus palabras</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>It opens with your passphrase, and only for you.</source>
        <translation type="unfinished">Se abre con su frase clave, y solo para usted.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>No card is here yet.</source>
        <translation type="unfinished">Aún no hay ninguna tarjeta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>No open request can be sent. Ask first; and a supervisor or the information owner takes in the colleague's card below.</source>
        <translation type="unfinished">No hay solicitud abierta que enviar. Pida primero; y un supervisor o el responsable de la información incorpora abajo la tarjeta del colega.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Office</source>
        <translation type="unfinished">Oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>One file that only this colleague can open. Send it as you like.</source>
        <translation type="unfinished">Un archivo que solo este colega puede abrir. Envíelo como quiera.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Open a sealed request or answer</source>
        <translation type="unfinished">Abrir una solicitud o respuesta sellada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Read a colleague's card</source>
        <translation type="unfinished">Leer la tarjeta de un colega</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Save a sealed file</source>
        <translation type="unfinished">Guardar un archivo sellado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Say &amp;no</source>
        <translation type="unfinished">Decir &amp;no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Say &amp;yes</source>
        <translation type="unfinished">Decir &amp;sí</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Send a request to somebody at another computer</source>
        <translation type="unfinished">Enviar una solicitud a alguien en otra computadora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The answer is no.</source>
        <translation type="unfinished">La respuesta es no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The answer is yes. Access is open now.</source>
        <translation type="unfinished">La respuesta es sí. El acceso ya está abierto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The answer is yes. Another signature is still missing.</source>
        <translation type="unfinished">La respuesta es sí. Aún falta otra firma.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The card with the mark {mark} is here.</source>
        <translation type="unfinished">La tarjeta con la marca {mark} está aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The sealed file was saved. Only your colleague can open it.</source>
        <translation type="unfinished">Se guardó el archivo sellado. Solo su colega puede abrirlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>They save their card on the page Case packages and give it to you. Compare its mark by phone.</source>
        <translation type="unfinished">Guardan su tarjeta en la página Paquetes de caso y se la dan. Compare su marca por teléfono.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>This file could not be read. Check it and choose it again.</source>
        <translation type="unfinished">No se pudo leer este archivo. Revíselo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>This file is too large to be a request, an answer or a card.</source>
        <translation type="unfinished">Este archivo es demasiado grande para ser una solicitud, una respuesta o una tarjeta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Which request to whom</source>
        <translation type="unfinished">Qué solicitud a quién</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Who asks</source>
        <translation type="unfinished">Quién pide</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Whose card</source>
        <translation type="unfinished">De quién es la tarjeta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>You sign as</source>
        <translation type="unfinished">Usted firma como</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Your passphrase</source>
        <translation type="unfinished">Su frase clave</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>{what}, to {name} as {seat}</source>
        <translation type="unfinished">{what}, a {name} como {seat}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>Because</source>
        <translation type="unfinished">Porque</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>Case or person</source>
        <translation type="unfinished">Caso o persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>End this access</source>
        <translation type="unfinished">Terminar este acceso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>What is open to this person now</source>
        <translation type="unfinished">Lo que esta persona puede ver ahora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>Who may see the case with this reference</source>
        <translation type="unfinished">Quién puede ver el caso con esta referencia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>Whose access</source>
        <translation type="unfinished">Acceso de quién</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>access</source>
        <translation type="unfinished">acceso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>accesses</source>
        <translation type="unfinished">accesos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>case</source>
        <translation type="unfinished">caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>cases</source>
        <translation type="unfinished">casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>or a case's reference</source>
        <translation type="unfinished">o la referencia de un caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>&amp;Ask for access</source>
        <translation type="unfinished">&amp;Pedir acceso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>A colleague's cases</source>
        <translation type="unfinished">Los casos de un colega</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>A few words; name no client. Both who decide read it, and it is kept.</source>
        <translation type="unfinished">Unas palabras; no nombre a ningún cliente. Las dos personas que deciden lo leen, y se guarda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Ask for access</source>
        <translation type="unfinished">Pedir acceso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Asked. It stands on the Today of both who decide.</source>
        <translation type="unfinished">Pedido. Aparece en Hoy de las dos personas que deciden.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Choose a colleague</source>
        <translation type="unfinished">Elija un colega</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>For how long</source>
        <translation type="unfinished">Por cuánto tiempo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>For how many hours</source>
        <translation type="unfinished">Por cuántas horas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>I need it no longer</source>
        <translation type="unfinished">Ya no lo necesito</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>It cannot wait: open the case now</source>
        <translation type="unfinished">No puede esperar: abrir el caso ya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Leave it</source>
        <translation type="unfinished">Dejarlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>One case</source>
        <translation type="unfinished">Un caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Open it without waiting</source>
        <translation type="unfinished">Abrir sin esperar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Open the case</source>
        <translation type="unfinished">Abrir el caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Open the case now</source>
        <translation type="unfinished">Abrir el caso ya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Reference, such as 7QX2KD</source>
        <translation type="unfinished">Referencia, como 7QX2KD</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Take back</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>The case is open to you until {time}.</source>
        <translation type="unfinished">El caso está abierto para usted hasta {time}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>To do what</source>
        <translation type="unfinished">Para hacer qué</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Use this when a family would be harmed by waiting. It opens the case {reference} to you at once, for hours. The log says so, and the privacy contact sees it on Today and asks you about it.</source>
        <translation type="unfinished">Úselo cuando esperar dañaría a una familia. Le abre el caso {reference} de inmediato, por horas. El registro lo dice, y el contacto de privacidad lo ve en Hoy y le pregunta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>What you need it for</source>
        <translation type="unfinished">Para qué lo necesita</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Whose cases</source>
        <translation type="unfinished">Casos de quién</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>You asked for nothing. Your own cases, and those assigned to you, are open.</source>
        <translation type="unfinished">Usted no pidió nada. Sus propios casos, y los que tiene asignados, están abiertos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>hour</source>
        <translation type="unfinished">hora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>hours</source>
        <translation type="unfinished">horas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view.py"/>
        <source>Closed unless two people say yes, and nobody to their own request.</source>
        <translation type="unfinished">Cerrado a menos que dos personas digan que sí, y nadie a su propia solicitud.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>, at another computer</source>
        <translation type="unfinished">, en otra computadora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>All cases of {name}</source>
        <translation type="unfinished">Todos los casos de {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Another computer</source>
        <translation type="unfinished">Otra computadora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Case {reference}</source>
        <translation type="unfinished">Caso {reference}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Changes of work</source>
        <translation type="unfinished">Cambios de trabajo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Declined</source>
        <translation type="unfinished">Rechazado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Ended</source>
        <translation type="unfinished">Terminado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>My requests</source>
        <translation type="unfinished">Mis solicitudes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Nobody else is {seat} here. Give somebody the role under Changes of work.</source>
        <translation type="unfinished">Nadie más es {seat} aquí. Dé la función a alguien en Cambios de trabajo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Nobody looked into it yet.</source>
        <translation type="unfinished">Nadie lo ha revisado aún.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Open to you</source>
        <translation type="unfinished">Abierto para usted</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Ran out</source>
        <translation type="unfinished">Venció</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>To decide</source>
        <translation type="unfinished">Por decidir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Waiting</source>
        <translation type="unfinished">En espera</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Waits for: {seats}.</source>
        <translation type="unfinished">Espera a: {seats}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Who may see what</source>
        <translation type="unfinished">Quién puede ver qué</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>{level} · until {until}</source>
        <translation type="unfinished">{level} · hasta {until}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>{name} looked into it, {at}.</source>
        <translation type="unfinished">{name} lo revisó, {at}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>{name} said no</source>
        <translation type="unfinished">{name} dijo que no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>{name} said yes as {seat}</source>
        <translation type="unfinished">{name} dijo que sí como {seat}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>“{words}”</source>
        <translation type="unfinished">“{words}”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>&amp;Save the change</source>
        <translation type="unfinished">&amp;Guardar el cambio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Another supervisor or information owner closes this.</source>
        <translation type="unfinished">Otro supervisor o responsable de la información cierra esto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Choose the colleague who takes the cases.</source>
        <translation type="unfinished">Elija al colega que toma los casos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Done. What was open to this person has ended; look it over.</source>
        <translation type="unfinished">Hecho. Lo que esta persona tenía abierto terminó; revíselo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Everything stays &amp;closed</source>
        <translation type="unfinished">Todo sigue &amp;cerrado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Give their cases to</source>
        <translation type="unfinished">Dar sus casos a</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Give them their cases</source>
        <translation type="unfinished">Darle sus casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Goes on &amp;leave</source>
        <translation type="unfinished">Sale de &amp;licencia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Look over the access of {name}</source>
        <translation type="unfinished">Revisar el acceso de {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Moves to &amp;other work</source>
        <translation type="unfinished">Pasa a &amp;otro trabajo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Since {at}. Ended at once: {ended}. Cases that are their own: {own}.</source>
        <translation type="unfinished">Desde {at}. Terminado de inmediato: {ended}. Casos propios: {own}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Somebody's work changes</source>
        <translation type="unfinished">Cambia el trabajo de alguien</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Their own cases &amp;open again</source>
        <translation type="unfinished">&amp;Abrir otra vez sus casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>What was approved for this person ends the moment you save, and is asked for anew. On leave or with other work, their own cases close to them as well.</source>
        <translation type="unfinished">Lo aprobado para esta persona termina cuando usted guarda, y se pide de nuevo. De licencia o con otro trabajo, también se le cierran sus propios casos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Who</source>
        <translation type="unfinished">Quién</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Works as</source>
        <translation type="unfinished">Trabaja como</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>{cases} given over.</source>
        <translation type="unfinished">Entregado: {cases}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/__init__.py"/>
        <source>Backups</source>
        <translation type="unfinished">Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>&amp;Back up now</source>
        <translation type="unfinished">&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>&amp;Put it back …</source>
        <translation type="unfinished">&amp;Recuperarla …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Age</source>
        <translation type="unfinished">Antigüedad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>AssisterDesk locks first. What was written after {when} is then no longer in the store; it is kept aside, and your IT can get at it.</source>
        <translation type="unfinished">AssisterDesk se bloquea primero. Lo escrito después de {when} ya no estará en el almacén; se guarda aparte, y su equipo de TI puede obtenerlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Back up now</source>
        <translation type="unfinished">Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Backups, newest first</source>
        <translation type="unfinished">Copias de seguridad, de la más nueva a la más antigua</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Best is a folder on another disk. What lies there opens for nobody without a passphrase.</source>
        <translation type="unfinished">Lo mejor es una carpeta en otro disco. Lo que está ahí no se abre sin una frase clave.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Chec&amp;k it</source>
        <translation type="unfinished">&amp;Comprobarla</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Choose another &amp;folder</source>
        <translation type="unfinished">Elegir otra &amp;carpeta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Copying and reading back …</source>
        <translation type="unfinished">Copiando y releyendo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Folder for the backups</source>
        <translation type="unfinished">Carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Lock and go on</source>
        <translation type="unfinished">Bloquear y seguir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Made</source>
        <translation type="unfinished">Hecha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>No backup yet</source>
        <translation type="unfinished">Aún no hay copia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>One is made by itself when you leave after changing something.</source>
        <translation type="unfinished">Se hace una sola cuando usted sale después de cambiar algo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Put this backup back?</source>
        <translation type="unfinished">¿Recuperar esta copia de seguridad?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Reading it from end to end …</source>
        <translation type="unfinished">Leyéndola de principio a fin …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Size</source>
        <translation type="unfinished">Tamaño</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Stopped. The older backups are untouched.</source>
        <translation type="unfinished">Detenido. Las copias anteriores siguen intactas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>The backup is made and was read back from end to end.</source>
        <translation type="unfinished">La copia de seguridad se hizo y se releyó de principio a fin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>This backup is whole</source>
        <translation type="unfinished">Esta copia de seguridad está completa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Use the usual folder</source>
        <translation type="unfinished">Usar la carpeta habitual</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Where they go</source>
        <translation type="unfinished">Adónde van</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>copy save</source>
        <translation type="unfinished">copia guardar respaldo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>Backups go below {places}.</source>
        <translation type="unfinished">Las copias van dentro de {places}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>Cannot be used</source>
        <translation type="unfinished">No se puede usar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>Opens with the passphrases as they were on {day}, and with the recovery key. Whoever had a sign-in then can open it.</source>
        <translation type="unfinished">Se abre con las frases clave tal como eran el {day}, y con la clave de recuperación. Quien tenía inicio de sesión entonces puede abrirla.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>Read back when it was made</source>
        <translation type="unfinished">Releída al hacerse</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>They go {where}. There is none yet.</source>
        <translation type="unfinished">Van {where}. Aún no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>backup</source>
        <translation type="unfinished">copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>backups</source>
        <translation type="unfinished">copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>day</source>
        <translation type="unfinished">día</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>days</source>
        <translation type="unfinished">días</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>in the folder your office chose</source>
        <translation type="unfinished">en la carpeta que eligió su oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>in the usual folder</source>
        <translation type="unfinished">en la carpeta habitual</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>{many} {where}, encrypted like the store.</source>
        <translation type="unfinished">{many} {where}, con cifrado como el almacén.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/__init__.py"/>
        <source>Bring in a spreadsheet</source>
        <translation type="unfinished">Importar una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Column</source>
        <translation type="unfinished">Columna</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Do the same for all</source>
        <translation type="unfinished">Hacer lo mismo con todos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Here already</source>
        <translation type="unfinished">Ya está aquí</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>In the file</source>
        <translation type="unfinished">En el archivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Name hidden</source>
        <translation type="unfinished">Nombre oculto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Row</source>
        <translation type="unfinished">Fila</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Row {row} and {here}: the same {why}.</source>
        <translation type="unfinished">Fila {row} y {here}: coincide {why}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Row {row}. {place}{text}</source>
        <translation type="unfinished">Fila {row}. {place}{text}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Save this list …</source>
        <translation type="unfinished">Guardar esta lista …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Stands there</source>
        <translation type="unfinished">Contenido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What follows</source>
        <translation type="unfinished">Qué pasa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What is wrong</source>
        <translation type="unfinished">Qué está mal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What is wrong with rows</source>
        <translation type="unfinished">Qué está mal en las filas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What to do</source>
        <translation type="unfinished">Qué hacer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What would come in</source>
        <translation type="unfinished">Qué entraría</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Who seems to be here already</source>
        <translation type="unfinished">Quiénes parecen estar ya aquí</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>You may read that person's case, but not write on it.</source>
        <translation type="unfinished">Usted puede leer el caso de esa persona, pero no escribir en él.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>people</source>
        <translation type="unfinished">personas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>person</source>
        <translation type="unfinished">persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>{n} more are not listed.</source>
        <translation type="unfinished">{n} más no están en la lista.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>{people} of the file may be kept by your office. Added to a person, the facts that are missing come to them, and the rest of the household to their case.</source>
        <translation type="unfinished">Es posible que su oficina ya tenga {people} del archivo. Si se agregan a una persona, recibe los datos que faltan, y el resto del hogar va a su caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Cells are parted by</source>
        <translation type="unfinished">Las celdas se separan con</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Comes in as</source>
        <translation type="unfinished">Entra como</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Day first: 05/03 is March 5</source>
        <translation type="unfinished">Primero el día: 05/03 es 5 de marzo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>First values</source>
        <translation type="unfinished">Primeros valores</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Full names begin with the last name: Xiong Mai</source>
        <translation type="unfinished">Los nombres completos empiezan con el apellido: Xiong Mai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Headers are in</source>
        <translation type="unfinished">Los encabezados están en</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>How are days written?</source>
        <translation type="unfinished">¿Cómo se escriben las fechas?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>How to understand it</source>
        <translation type="unfinished">Cómo entenderlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Leave its whole row out</source>
        <translation type="unfinished">Dejar fuera toda la fila</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Leave only that value out</source>
        <translation type="unfinished">Dejar fuera solo ese valor</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Letters are written as</source>
        <translation type="unfinished">Las letras se escriben como</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Month first: 05/03 is May 3</source>
        <translation type="unfinished">Primero el mes: 05/03 es 3 de mayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>One household, and so one case, is</source>
        <translation type="unfinished">Un hogar, y así un caso, es</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Sheet</source>
        <translation type="unfinished">Hoja</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>The days in this file read both ways, so please say it.</source>
        <translation type="unfinished">Las fechas de este archivo se leen de dos formas; por favor indíquelo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>The file</source>
        <translation type="unfinished">El archivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>What each column is</source>
        <translation type="unfinished">Qué es cada columna</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>What the column {title} is</source>
        <translation type="unfinished">Qué es la columna {title}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>When a value does not read</source>
        <translation type="unfinished">Cuando un valor no se lee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Who stands in several rows of one household comes in once, with all notes.</source>
        <translation type="unfinished">Quien está en varias filas de un hogar entra una sola vez, con todas las notas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Your file</source>
        <translation type="unfinished">Su archivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>column</source>
        <translation type="unfinished">columna</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>columns</source>
        <translation type="unfinished">columnas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>row</source>
        <translation type="unfinished">fila</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>rows</source>
        <translation type="unfinished">filas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Bring in your spreadsheet</source>
        <translation type="unfinished">Importe su hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Brought in before</source>
        <translation type="unfinished">Importado antes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Choose a file …</source>
        <translation type="unfinished">Elegir un archivo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Choose an Excel workbook or a CSV file, or drop it here. You see everything before anything comes in, and can take all of it back. The file itself is not kept.</source>
        <translation type="unfinished">Elija un libro de Excel o un archivo CSV, o suéltelo aquí. Usted lo ve todo antes de que entre, y puede deshacerlo por completo. El archivo mismo no se guarda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Take it back …</source>
        <translation type="unfinished">Deshacerla …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Bring it in</source>
        <translation type="unfinished">Importar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Bringing it in; other pages wait …</source>
        <translation type="unfinished">Importando; las otras páginas esperan …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Check</source>
        <translation type="unfinished">Comprobar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Check what would come in</source>
        <translation type="unfinished">Comprobar lo que entraría</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">Elija una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Choose one: the days read both ways.</source>
        <translation type="unfinished">Elija una: las fechas se leen de dos formas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Clients and cases from the lists your office keeps today.</source>
        <translation type="unfinished">Clientes y casos de las listas que su oficina lleva hoy.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Columns</source>
        <translation type="unfinished">Columnas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Everything stands as it was.</source>
        <translation type="unfinished">Todo está como estaba.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>It is in</source>
        <translation type="unfinished">Ya entró</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>No row can come in as it is. Go back and look at the columns.</source>
        <translation type="unfinished">Ninguna fila puede entrar como está. Vuelva y mire las columnas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Nothing of it came in.</source>
        <translation type="unfinished">No entró nada de ello.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Nothing was brought in.</source>
        <translation type="unfinished">No se importó nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Reading the file …</source>
        <translation type="unfinished">Leyendo el archivo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>See the cases</source>
        <translation type="unfinished">Ver los casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Stopped</source>
        <translation type="unfinished">Detenido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Table (*.csv)</source>
        <translation type="unfinished">Tabla (*.csv)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Take it back</source>
        <translation type="unfinished">Deshacerla</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Take this import back?</source>
        <translation type="unfinished">¿Deshacer esta importación?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Taking it back; other pages wait …</source>
        <translation type="unfinished">Deshaciendo; las otras páginas esperan …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>The cases that came in are erased, and what was added to others is undone. A case that somebody worked on since stays, and you are told which.</source>
        <translation type="unfinished">Los casos que entraron se borran, y lo agregado a otros se deshace. Un caso en el que alguien trabajó después se queda, y se le dice cuál.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>The spreadsheet came in.</source>
        <translation type="unfinished">La hoja de cálculo entró.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Trying it out, nothing is written …</source>
        <translation type="unfinished">Probando, no se escribe nada …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>{amounts} came in. You find them in the search at once.</source>
        <translation type="unfinished">Entraron {amounts}. Aparecen de inmediato en la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source> and others</source>
        <translation type="unfinished"> y otros</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Add to that person</source>
        <translation type="unfinished">Agregar a esa persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>All of the {rows} can come in.</source>
        <translation type="unfinished">Las {rows} pueden entrar todas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Bar |</source>
        <translation type="unfinished">Barra |</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Bring in as new</source>
        <translation type="unfinished">Importar como nueva</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Caret ^</source>
        <translation type="unfinished">Circunflejo ^</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Colon</source>
        <translation type="unfinished">Dos puntos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Comma</source>
        <translation type="unfinished">Coma</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>DOS</source>
        <translation type="unfinished">DOS</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Each row</source>
        <translation type="unfinished">Cada fila</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Kept, since somebody worked on them: {cases}{more}.</source>
        <translation type="unfinished">Se quedan, porque alguien trabajó en ellos: {cases}{more}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Mac, Western</source>
        <translation type="unfinished">Mac, occidental</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Nothing was left of it.</source>
        <translation type="unfinished">No quedaba nada de ella.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Of {rows}, {out} out. Mend them in your file, or leave them out.</source>
        <translation type="unfinished">De {rows}, {out} fuera. Corríjalas en su archivo o déjelas fuera.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Please look</source>
        <translation type="unfinished">Por favor mire</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Row stays out</source>
        <translation type="unfinished">La fila queda fuera</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Row {number}</source>
        <translation type="unfinished">Fila {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Rows with the same case number</source>
        <translation type="unfinished">Filas con el mismo número de caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Rows with the same household</source>
        <translation type="unfinished">Filas con el mismo hogar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Rows with the same last name and address</source>
        <translation type="unfinished">Filas con el mismo apellido y dirección</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Semicolon</source>
        <translation type="unfinished">Punto y coma</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Space</source>
        <translation type="unfinished">Espacio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation type="unfinished">Hojas de cálculo (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Tab</source>
        <translation type="unfinished">Tabulador</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>There is none</source>
        <translation type="unfinished">No hay ninguna</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>There is nothing in this file.</source>
        <translation type="unfinished">No hay nada en este archivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>This file could not be read. Check that it is still there and not open elsewhere.</source>
        <translation type="unfinished">No se pudo leer este archivo. Revise que siga ahí y no esté abierto en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>This file is too large: at most 40 MB are read. Split it up.</source>
        <translation type="unfinished">Este archivo es demasiado grande: se leen hasta 40 MB. Divídalo.</translation>
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
        <translation type="unfinished">El valor queda fuera</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>What was added to {cases} is undone.</source>
        <translation type="unfinished">Lo agregado a {cases} se deshizo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Windows, Central European</source>
        <translation type="unfinished">Windows, Europa central</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Windows, Western</source>
        <translation type="unfinished">Windows, occidental</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>birthdate</source>
        <translation type="unfinished">fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>case number</source>
        <translation type="unfinished">número de caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>email</source>
        <translation type="unfinished">correo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>household</source>
        <translation type="unfinished">hogar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>households</source>
        <translation type="unfinished">hogares</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>name</source>
        <translation type="unfinished">nombre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>note</source>
        <translation type="unfinished">nota</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>notes</source>
        <translation type="unfinished">notas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>older case</source>
        <translation type="unfinished">caso anterior</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>older cases</source>
        <translation type="unfinished">casos anteriores</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>phone</source>
        <translation type="unfinished">teléfono</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>row stays</source>
        <translation type="unfinished">fila queda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>rows stay</source>
        <translation type="unfinished">filas quedan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>task</source>
        <translation type="unfinished">tarea</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>tasks</source>
        <translation type="unfinished">tareas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>{cases} that came in are gone again.</source>
        <translation type="unfinished">Los que entraron ya no están: {cases}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>{name} (hidden)</source>
        <translation type="unfinished">{name} (oculto)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>{said}; taken back {when}</source>
        <translation type="unfinished">{said}; deshecho {when}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>{when}, by {who}</source>
        <translation type="unfinished">{when}, por {who}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/__init__.py"/>
        <source>Calendar</source>
        <translation type="unfinished">Calendario</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished">Calendario (*.ics)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Month after</source>
        <translation type="unfinished">Mes siguiente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Month before</source>
        <translation type="unfinished">Mes anterior</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Nothing is due on this day.</source>
        <translation type="unfinished">Nada vence este día.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Save as calendar file …</source>
        <translation type="unfinished">Guardar como archivo de calendario …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view_model.py"/>
        <source>Late</source>
        <translation type="unfinished">Atrasado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view_model.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view_model.py"/>
        <source>{what} begins</source>
        <translation type="unfinished">{what} empieza</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view_model.py"/>
        <source>{what} ends</source>
        <translation type="unfinished">{what} termina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>A colleague with a store of their own gets the case as a sealed file.</source>
        <translation type="unfinished">Un colega con su propio almacén recibe el caso como archivo sellado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Choose</source>
        <translation type="unfinished">Elegir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Erase for good</source>
        <translation type="unfinished">Borrar para siempre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Erase the case</source>
        <translation type="unfinished">Borrar el caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Hand over</source>
        <translation type="unfinished">Traspasar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Hand the case over</source>
        <translation type="unfinished">Traspasar el caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Reference of this case</source>
        <translation type="unfinished">Referencia de este caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Send to another computer</source>
        <translation type="unfinished">Enviar a otra computadora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Somebody</source>
        <translation type="unfinished">Alguien</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Type it to show that this case is meant.</source>
        <translation type="unfinished">Escríbala para mostrar que se trata de este caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>What the owner of today keeps</source>
        <translation type="unfinished">Qué conserva el dueño actual</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Who takes it</source>
        <translation type="unfinished">Quién lo toma</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Why</source>
        <translation type="unfinished">Por qué</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>{name} owns this case.</source>
        <translation type="unfinished">Dueño de este caso: {name}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>{said} Its owner or the supervisor can hand it over.</source>
        <translation type="unfinished">{said} Su dueño o el supervisor puede traspasarlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>{said} There is no colleague to hand it to yet.</source>
        <translation type="unfinished">{said} Aún no hay colega a quien traspasarlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Amount in dollars</source>
        <translation type="unfinished">Monto en dólares</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Four digits</source>
        <translation type="unfinished">Cuatro dígitos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>In a few words</source>
        <translation type="unfinished">En pocas palabras</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Payment by</source>
        <translation type="unfinished">Pago antes del</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>What</source>
        <translation type="unfinished">Qué</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Write the amount in dollars, such as 100 or 41.50.</source>
        <translation type="unfinished">Escriba el monto en dólares, como 100 o 41.50.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_work.py"/>
        <source>It was taken off.</source>
        <translation type="unfinished">Se quitó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_work.py"/>
        <source>Noted with today's day.</source>
        <translation type="unfinished">Anotado con el día de hoy.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Add</source>
        <translation type="unfinished">Agregar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Add: {what}</source>
        <translation type="unfinished">Agregar: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Asked today</source>
        <translation type="unfinished">Pedido hoy</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Change: {what}</source>
        <translation type="unfinished">Cambiar: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Confirmed today</source>
        <translation type="unfinished">Confirmado hoy</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>None is recorded. Note it here, and Today reminds you before its time is up.</source>
        <translation type="unfinished">No hay nada anotado. Anótelo aquí, y Hoy se lo recuerda antes de que venza.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>None is recorded. Note the application day here, and Today reminds you before the form's thirty days are over.</source>
        <translation type="unfinished">No hay nada anotado. Anote aquí el día de la solicitud, y Hoy se lo recuerda antes de que pasen los treinta días del formulario.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Paid</source>
        <translation type="unfinished">Pagado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Take off: {what}</source>
        <translation type="unfinished">Quitar: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/client_papers.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/client_papers.py"/>
        <source>Print for the client</source>
        <translation type="unfinished">Imprimir para el cliente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/client_papers.py"/>
        <source>Record the privacy warning</source>
        <translation type="unfinished">Registrar el aviso de privacidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/client_papers.py"/>
        <source>The privacy warning is recorded.</source>
        <translation type="unfinished">El aviso de privacidad quedó registrado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Case {reference}. Ask first, then record what was said.</source>
        <translation type="unfinished">Caso {reference}. Pregunte primero y luego anote lo que se dijo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Empty: until the client takes it back.</source>
        <translation type="unfinished">Vacío: hasta que el cliente lo retire.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Enter the day the consent was given.</source>
        <translation type="unfinished">Escriba el día en que se dio el consentimiento.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Given on</source>
        <translation type="unfinished">Dado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>How it is given</source>
        <translation type="unfinished">Cómo se da</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Limits the client sets</source>
        <translation type="unfinished">Límites que pone el cliente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Only if somebody else gives it for this person.</source>
        <translation type="unfinished">Solo si otra persona lo da por esta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Person {n}</source>
        <translation type="unfinished">Persona {n}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Read each one aloud</source>
        <translation type="unfinished">Lea cada uno en voz alta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Read this aloud</source>
        <translation type="unfinished">Lea esto en voz alta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Record a consent</source>
        <translation type="unfinished">Anotar un consentimiento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Save consent</source>
        <translation type="unfinished">Guardar consentimiento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>The client got a copy today</source>
        <translation type="unfinished">El cliente recibió copia hoy</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>This is what you were typing. It is not saved yet.</source>
        <translation type="unfinished">Esto es lo que estaba escribiendo. Aún no está guardado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Who gives it</source>
        <translation type="unfinished">Quién lo da</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>Copy given today</source>
        <translation type="unfinished">Copia dada hoy</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>How the consent was taken back</source>
        <translation type="unfinished">Cómo se retiró el consentimiento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>How, such as by phone</source>
        <translation type="unfinished">Cómo, por ejemplo por teléfono</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>No consent is recorded. Ask for it before you look into the client's facts.</source>
        <translation type="unfinished">No hay consentimiento anotado. Pídalo antes de mirar los datos del cliente.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>Record consent</source>
        <translation type="unfinished">Anotar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>Record it</source>
        <translation type="unfinished">Anotarlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Case {reference}. A call, a talk or a letter.</source>
        <translation type="unfinished">Caso {reference}. Una llamada, una plática o una carta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Day</source>
        <translation type="unfinished">Día</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Name at the other end</source>
        <translation type="unfinished">Nombre de la otra persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Record a contact</source>
        <translation type="unfinished">Anotar un contacto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Save contact</source>
        <translation type="unfinished">Guardar contacto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>What it was</source>
        <translation type="unfinished">Qué fue</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>What was said or agreed</source>
        <translation type="unfinished">Qué se dijo o acordó</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Add a document</source>
        <translation type="unfinished">Agregar un documento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Add document</source>
        <translation type="unfinished">Agregar documento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Add to case</source>
        <translation type="unfinished">Agregar al caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>It came from outside: look at it first.</source>
        <translation type="unfinished">Vino de fuera: véalo primero.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Look at {document} here</source>
        <translation type="unfinished">Ver {document} aquí</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>No document yet. Notices and proofs you add stay locked in this case.</source>
        <translation type="unfinished">Aún no hay documentos. Los avisos y comprobantes que agregue quedan bajo llave en este caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Open {document} with another program</source>
        <translation type="unfinished">Abrir {document} con otro programa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Release {document}</source>
        <translation type="unfinished">Liberar {document}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Release …</source>
        <translation type="unfinished">Liberar …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Save {document} as a file</source>
        <translation type="unfinished">Guardar {document} como archivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>What is it?</source>
        <translation type="unfinished">¿Qué es?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/door.py"/>
        <source>Back to the cases</source>
        <translation type="unfinished">Volver a los casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/door.py"/>
        <source>The case did not open</source>
        <translation type="unfinished">El caso no se abrió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/door.py"/>
        <source>This case is not open to you</source>
        <translation type="unfinished">Este caso no está abierto para usted</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Change this note</source>
        <translation type="unfinished">Cambiar esta nota</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Open in the outbox</source>
        <translation type="unfinished">Abrir en Envíos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Read the whole mail</source>
        <translation type="unfinished">Leer todo el correo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Save changes</source>
        <translation type="unfinished">Guardar cambios</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Show all</source>
        <translation type="unfinished">Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Show the earlier versions</source>
        <translation type="unfinished">Mostrar las versiones anteriores</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Version {number} · {author} · {time}</source>
        <translation type="unfinished">Versión {number} · {author} · {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>edited</source>
        <translation type="unfinished">editada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>All files (*)</source>
        <translation type="unfinished">Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Copy the next field for MNsure's site</source>
        <translation type="unfinished">Copiar el siguiente campo para el sitio de MNsure</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Next: {what}.</source>
        <translation type="unfinished">Sigue: {what}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Nothing is recorded of this person yet.</source>
        <translation type="unfinished">Aún no hay nada anotado de esta persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Print for the client …</source>
        <translation type="unfinished">Imprimir para el cliente …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Print or save the case summary</source>
        <translation type="unfinished">Imprimir o guardar el resumen del caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Print the case summary</source>
        <translation type="unfinished">Imprimir el resumen del caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Print …</source>
        <translation type="unfinished">Imprimir …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Save as PDF …</source>
        <translation type="unfinished">Guardar como PDF …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Save the case summary as a PDF</source>
        <translation type="unfinished">Guardar el resumen del caso como PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>{what} copied for MNsure's site.</source>
        <translation type="unfinished">{what} copiado para el sitio de MNsure.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Back to the case</source>
        <translation type="unfinished">Volver al caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>History</source>
        <translation type="unfinished">Historial</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>History of case {reference}</source>
        <translation type="unfinished">Historial del caso {reference}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Make it again what it was after this change</source>
        <translation type="unfinished">Dejarlo otra vez como quedó tras este cambio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Make two again</source>
        <translation type="unfinished">Hacer dos otra vez</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Nothing here is ever deleted: undoing and putting back are changes, too.</source>
        <translation type="unfinished">Aquí nunca se elimina nada: deshacer y recuperar también son cambios.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Put back</source>
        <translation type="unfinished">Recuperar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Show older changes</source>
        <translation type="unfinished">Mostrar cambios anteriores</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Shows the hidden values; this is written into the log</source>
        <translation type="unfinished">Muestra los valores ocultos; esto queda escrito en el registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Undo: {what}</source>
        <translation type="unfinished">Deshacer: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>What was changed</source>
        <translation type="unfinished">Qué se cambió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>What was changed is no longer kept.</source>
        <translation type="unfinished">Lo que se cambió ya no se guarda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>another computer</source>
        <translation type="unfinished">otra computadora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>this computer</source>
        <translation type="unfinished">esta computadora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Access changed</source>
        <translation type="unfinished">Acceso cambiado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Agent of record or association changed</source>
        <translation type="unfinished">Agente de registro o asociación: cambio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Agent of record or association recorded</source>
        <translation type="unfinished">Agente de registro o asociación: anotado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Brought in from a spreadsheet</source>
        <translation type="unfinished">Importado de una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case changed</source>
        <translation type="unfinished">Caso cambiado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case closed</source>
        <translation type="unfinished">Caso cerrado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case handed over</source>
        <translation type="unfinished">Caso traspasado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case opened</source>
        <translation type="unfinished">Caso abierto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case opened again</source>
        <translation type="unfinished">Caso abierto otra vez</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case package taken in</source>
        <translation type="unfinished">Paquete de caso incorporado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Change undone</source>
        <translation type="unfinished">Cambio deshecho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Consent recorded</source>
        <translation type="unfinished">Consentimiento anotado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Consent taken back</source>
        <translation type="unfinished">Consentimiento retirado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Contact recorded</source>
        <translation type="unfinished">Contacto anotado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Copy of the consent given</source>
        <translation type="unfinished">Copia del consentimiento dada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Decided about two records of people</source>
        <translation type="unfinished">Decisión sobre dos fichas de personas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Decision about two records taken back</source>
        <translation type="unfinished">Decisión sobre dos fichas deshecha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Document added</source>
        <translation type="unfinished">Documento agregado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Document released from quarantine</source>
        <translation type="unfinished">Documento liberado de la cuarentena</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Earlier version put back</source>
        <translation type="unfinished">Versión anterior recuperada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Import taken back</source>
        <translation type="unfinished">Importación deshecha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Mail from the desk filed</source>
        <translation type="unfinished">Correo de la mesa archivado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Merge taken back</source>
        <translation type="unfinished">Combinación deshecha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Note added</source>
        <translation type="unfinished">Nota agregada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Note changed</source>
        <translation type="unfinished">Nota cambiada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Person saved</source>
        <translation type="unfinished">Persona guardada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Put back on the case</source>
        <translation type="unfinished">Vuelto al caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Submission to the desk</source>
        <translation type="unfinished">Envío a la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Taken off the case</source>
        <translation type="unfinished">Quitado del caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Task added</source>
        <translation type="unfinished">Tarea agregada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Task changed</source>
        <translation type="unfinished">Tarea cambiada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Task done</source>
        <translation type="unfinished">Tarea hecha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Task opened again</source>
        <translation type="unfinished">Tarea abierta otra vez</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Two records of a person made one</source>
        <translation type="unfinished">Dos fichas de una persona unidas en una</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_work.py"/>
        <source>Case {case} is erased.</source>
        <translation type="unfinished">El caso {case} está borrado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_work.py"/>
        <source>The case now belongs to {name}.</source>
        <translation type="unfinished">El caso ahora es de {name}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_work.py"/>
        <source>The change was undone. The history keeps both.</source>
        <translation type="unfinished">El cambio se deshizo. El historial guarda ambos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_work.py"/>
        <source>The earlier version is in place again.</source>
        <translation type="unfinished">La versión anterior está otra vez en su lugar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Add person</source>
        <translation type="unfinished">Agregar persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Change {name}</source>
        <translation type="unfinished">Cambiar {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Copy the next field of {name} for MNsure's site (Ctrl+Shift+C)</source>
        <translation type="unfinished">Copiar el siguiente campo de {name} para el sitio de MNsure (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Copy {what} for MNsure's site</source>
        <translation type="unfinished">Copiar {what} para el sitio de MNsure</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Hide what is kept of {name}</source>
        <translation type="unfinished">Ocultar lo que se guarda de {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Nobody yet. Add the people of this household.</source>
        <translation type="unfinished">Aún nadie. Agregue a las personas de este hogar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Nothing more is recorded yet.</source>
        <translation type="unfinished">Aún no hay nada más anotado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Show what is kept of {name}</source>
        <translation type="unfinished">Mostrar lo que se guarda de {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>Close case</source>
        <translation type="unfinished">Cerrar caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>History, hand over, erase</source>
        <translation type="unfinished">Historial, traspaso, borrado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>No privacy warning</source>
        <translation type="unfinished">Sin aviso de privacidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>Reopen</source>
        <translation type="unfinished">Reabrir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>Submit to the desk</source>
        <translation type="unfinished">Enviar a la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_page.py"/>
        <source>Look at it</source>
        <translation type="unfinished">Verlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>It came from outside. Look at it here first. Once released it can be opened with other programs, saved and sent on.</source>
        <translation type="unfinished">Vino de fuera. Véalo aquí primero. Una vez liberado, se puede abrir con otros programas, guardar y reenviar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>Keep it in quarantine</source>
        <translation type="unfinished">Dejarlo en cuarentena</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>Release it</source>
        <translation type="unfinished">Liberarlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>Release this document?</source>
        <translation type="unfinished">¿Liberar este documento?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>The document is released.</source>
        <translation type="unfinished">El documento está liberado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>Your browser</source>
        <translation type="unfinished">Su navegador</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Ctrl+Enter</source>
        <translation type="unfinished">Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Ctrl+Enter saves it. It is kept as you type.</source>
        <translation type="unfinished">Ctrl+Enter la guarda. Se conserva mientras escribe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Draft kept {time} · Ctrl+Enter saves</source>
        <translation type="unfinished">Borrador de {time} · Ctrl+Enter guarda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>New note</source>
        <translation type="unfinished">Nueva nota</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Save note</source>
        <translation type="unfinished">Guardar nota</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>This is what you were typing. It is not saved as a note yet.</source>
        <translation type="unfinished">Esto es lo que estaba escribiendo. Aún no está guardado como nota.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Write a note (N)</source>
        <translation type="unfinished">Escriba una nota (N)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_templates.py"/>
        <source>Note templates</source>
        <translation type="unfinished">Plantillas de notas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/papers_form.py"/>
        <source>Add to the checklist</source>
        <translation type="unfinished">Agregar a la lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/papers_form.py"/>
        <source>By</source>
        <translation type="unfinished">Para el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/papers_form.py"/>
        <source>Papers that are asked for</source>
        <translation type="unfinished">Papeles que se piden</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/people.py"/>
        <source>The changes to this person were dropped.</source>
        <translation type="unfinished">Se descartaron los cambios de esta persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/people.py"/>
        <source>The person was saved.</source>
        <translation type="unfinished">La persona se guardó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>An email address looks like name@example.org.</source>
        <translation type="unfinished">Una dirección de correo se ve como name@example.org.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Enter the first name.</source>
        <translation type="unfinished">Escriba el nombre.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Enter the phone or email for that, too.</source>
        <translation type="unfinished">Escriba también el teléfono o correo para eso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>This is not a day. Check month, day and year.</source>
        <translation type="unfinished">Esto no es una fecha. Revise mes, día y año.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Use digits and dashes only.</source>
        <translation type="unfinished">Use solo dígitos y guiones.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Write the area code too, such as 651-555-0134.</source>
        <translation type="unfinished">Escriba también el código de área, como 651-555-0134.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Write the kind, then the number, such as MNsure 10234567.</source>
        <translation type="unfinished">Escriba el tipo y luego el número, como MNsure 10234567.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Add a person</source>
        <translation type="unfinished">Agregar una persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Case {reference}. Only the first name is needed; fill in what you know.</source>
        <translation type="unfinished">Caso {reference}. Solo hace falta el nombre; llene lo que sepa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Change a person</source>
        <translation type="unfinished">Cambiar una persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>How to reach this person</source>
        <translation type="unfinished">Cómo contactar a esta persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Jr.</source>
        <translation type="unfinished">Jr.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>MM/DD/YYYY</source>
        <translation type="unfinished">MM/DD/AAAA</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>MNsure 10234567</source>
        <translation type="unfinished">MNsure 10234567</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Maiden name, nickname or other spelling, with commas between them.</source>
        <translation type="unfinished">Apellido de soltera, apodo u otra forma de escribirlo, separados por comas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Month, day, year, such as 04/09/1988.</source>
        <translation type="unfinished">Mes, día, año, como 04/09/1988.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Necesita intérprete</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Newborn, no Social Security number yet</source>
        <translation type="unfinished">Recién nacido, aún sin Seguro Social</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Numbers of the state</source>
        <translation type="unfinished">Números del estado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Only if the task needs it.</source>
        <translation type="unfinished">Solo si la tarea lo necesita.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Optional. {help}</source>
        <translation type="unfinished">Opcional. {help}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Save person</source>
        <translation type="unfinished">Guardar persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>The kind, then the number, with commas between them.</source>
        <translation type="unfinished">El tipo y luego el número, separados por comas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Next page</source>
        <translation type="unfinished">Página siguiente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Opening the document</source>
        <translation type="unfinished">Abriendo el documento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Page before</source>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">Página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Picture of the document</source>
        <translation type="unfinished">Imagen del documento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>There is more in this document than is shown here.</source>
        <translation type="unfinished">Este documento tiene más de lo que se muestra aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>A draft, and the sheet says so: a certified translator has to review it before it is used. Your office can put the reviewed text in its place.</source>
        <translation type="unfinished">Un borrador, y la hoja lo dice: un traductor certificado debe revisarlo antes de usarlo. Su oficina puede poner en su lugar el texto revisado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Day and time</source>
        <translation type="unfinished">Día y hora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Day, time and place. It does not say what it is about.</source>
        <translation type="unfinished">Día, hora y lugar. No dice de qué se trata.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Empty: your office.</source>
        <translation type="unfinished">Vacío: su oficina.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>How</source>
        <translation type="unfinished">Cómo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Open to print</source>
        <translation type="unfinished">Abrir para imprimir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>The newest consent of this case as a copy, or an empty form to sign.</source>
        <translation type="unfinished">El consentimiento más reciente de este caso como copia, o un formulario vacío para firmar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>The papers on this case's checklist that are still asked for.</source>
        <translation type="unfinished">Los papeles de la lista de este caso que aún se piden.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>The steps after you sent something, with the days that matter.</source>
        <translation type="unfinished">Los pasos después de enviar algo, con los días que importan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>There is no text in this language yet. English is printed.</source>
        <translation type="unfinished">Todavía no hay texto en este idioma. Se imprime en inglés.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>What to print</source>
        <translation type="unfinished">Qué imprimir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>What you ask and why, to keep at home.</source>
        <translation type="unfinished">Qué pregunta y por qué, para guardar en casa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>With the client's name</source>
        <translation type="unfinished">Con el nombre del cliente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Write the day and time first.</source>
        <translation type="unfinished">Escriba primero el día y la hora.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Consent ended</source>
        <translation type="unfinished">Consentimiento terminado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Consent ends soon</source>
        <translation type="unfinished">Consentimiento por terminar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Consent of {day}</source>
        <translation type="unfinished">Consentimiento del {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Copy given {day}</source>
        <translation type="unfinished">Copia dada {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Done {day} · {name}</source>
        <translation type="unfinished">Hecho {day} · {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Due {day}</source>
        <translation type="unfinished">Vence {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Ends soon</source>
        <translation type="unfinished">Termina pronto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>In force</source>
        <translation type="unfinished">Vigente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Last day: {day}.</source>
        <translation type="unfinished">Último día: {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Late, due {day}</source>
        <translation type="unfinished">Atrasado, venció {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Limits: {limits}</source>
        <translation type="unfinished">Límites: {limits}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>No consent</source>
        <translation type="unfinished">Sin consentimiento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>No copy given yet</source>
        <translation type="unfinished">Copia aún no dada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Not before: {day}.</source>
        <translation type="unfinished">No antes de: {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Taken back {day}</source>
        <translation type="unfinished">Retirado {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Until {day}</source>
        <translation type="unfinished">Hasta {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>With {name}.</source>
        <translation type="unfinished">Con {name}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>{name}, {day}</source>
        <translation type="unfinished">{name}, {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The consent is recorded as taken back.</source>
        <translation type="unfinished">Quedó anotado que el consentimiento se retiró.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The consent was saved.</source>
        <translation type="unfinished">El consentimiento se guardó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The contact was saved.</source>
        <translation type="unfinished">El contacto se guardó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The task is done.</source>
        <translation type="unfinished">La tarea está hecha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The task is open again.</source>
        <translation type="unfinished">La tarea está abierta otra vez.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The task was taken off.</source>
        <translation type="unfinished">La tarea se quitó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>What you were typing was dropped.</source>
        <translation type="unfinished">Se descartó lo que estaba escribiendo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Add task</source>
        <translation type="unfinished">Agregar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Another last day</source>
        <translation type="unfinished">Otro último día</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Checklist of papers</source>
        <translation type="unfinished">Lista de papeles</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Done: {task}</source>
        <translation type="unfinished">Hecho: {task}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Enter the day: the deadline follows from it.</source>
        <translation type="unfinished">Escriba el día: de él sale el plazo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Nothing to do is noted. A task with a day shows on Today a week before.</source>
        <translation type="unfinished">No hay nada pendiente. Una tarea con fecha aparece en Hoy una semana antes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Save task</source>
        <translation type="unfinished">Guardar tarea</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Take off: {task}</source>
        <translation type="unfinished">Quitar: {task}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Tasks</source>
        <translation type="unfinished">Tareas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Which deadline</source>
        <translation type="unfinished">Qué plazo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Calls</source>
        <translation type="unfinished">Llamadas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Desk messages</source>
        <translation type="unfinished">Mensajes de la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Notes</source>
        <translation type="unfinished">Notas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Nothing has happened on this case yet. Begin with a note about your first talk.</source>
        <translation type="unfinished">Aún no ha pasado nada en este caso. Empiece con una nota de su primera plática.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Nothing of this kind yet.</source>
        <translation type="unfinished">Aún no hay nada de este tipo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Record a call, a talk or a letter</source>
        <translation type="unfinished">Anotar llamada, plática o carta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Show older entries</source>
        <translation type="unfinished">Mostrar entradas anteriores</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Timeline</source>
        <translation type="unfinished">Cronología</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>You may read this case. To write, ask your supervisor for access.</source>
        <translation type="unfinished">Usted puede leer este caso. Para escribir, pida acceso a su supervisor.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Both records are back.</source>
        <translation type="unfinished">Las dos fichas están de vuelta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Kept as one person in two cases.</source>
        <translation type="unfinished">Se queda como una persona en dos casos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Kept as two people.</source>
        <translation type="unfinished">Se quedan como dos personas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Make one of both</source>
        <translation type="unfinished">Hacer una de las dos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>No people were merged on this case.</source>
        <translation type="unfinished">No se combinaron personas en este caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Open {reference}</source>
        <translation type="unfinished">Abrir {reference}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Perhaps the same person</source>
        <translation type="unfinished">Quizá la misma persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Same person</source>
        <translation type="unfinished">Misma persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Take the last merge of people on this case back</source>
        <translation type="unfinished">Deshacer la última combinación de personas de este caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>The two records are one now.</source>
        <translation type="unfinished">Las dos fichas son ahora una.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>duplicate same person split</source>
        <translation type="unfinished">duplicado misma persona separar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>first name</source>
        <translation type="unfinished">nombre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>{who} on case {reference} has the same {why}.</source>
        <translation type="unfinished">{who} en el caso {reference}: coincide {why}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>{who} on this case has the same {why}.</source>
        <translation type="unfinished">{who} en este caso: coincide {why}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>Note saved {time}.</source>
        <translation type="unfinished">Nota guardada {time}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>The case is closed.</source>
        <translation type="unfinished">El caso está cerrado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>The case is open again.</source>
        <translation type="unfinished">El caso está abierto otra vez.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>Who may see this case</source>
        <translation type="unfinished">Quién puede ver este caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>Write a note</source>
        <translation type="unfinished">Escribir una nota</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Came from outside and is in quarantine: look at it, then release it.</source>
        <translation type="unfinished">Vino de fuera y está en cuarentena: véalo y luego libérelo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Came from outside and was released.</source>
        <translation type="unfinished">Vino de fuera y se liberó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>From outside. Pictures and whatever loads are left out; links say where they go.</source>
        <translation type="unfinished">De fuera. Se omiten imágenes y todo lo que se descarga; los enlaces dicen adónde van.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>From the desk</source>
        <translation type="unfinished">De la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Hidden while names are hidden. Ctrl+H shows it.</source>
        <translation type="unfinished">Oculto mientras los nombres están ocultos. Ctrl+H lo muestra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Open</source>
        <translation type="unfinished">Abierto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Owner {name}</source>
        <translation type="unfinished">Dueño {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Reply of the desk</source>
        <translation type="unfinished">Respuesta de la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>The answer is due {due}.</source>
        <translation type="unfinished">La respuesta se espera {due}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>The answer was due {due}: {days} late.</source>
        <translation type="unfinished">La respuesta se esperaba {due}: {days} de atraso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>There is more in this mail than is shown here.</source>
        <translation type="unfinished">Este correo tiene más de lo que se muestra aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>This is only a notice: the desk's own words are encrypted and wait in your browser. Read them there, then file them in the outbox: “A reply came another way”.</source>
        <translation type="unfinished">Esto es solo un aviso: las palabras de la mesa están cifradas y esperan en su navegador. Léalas allí y luego archívelas en Envíos: “Llegó una respuesta por otra vía”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Unknown</source>
        <translation type="unfinished">Desconocido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>age {age}</source>
        <translation type="unfinished">edad {age}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>attachment</source>
        <translation type="unfinished">adjunto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>attachments</source>
        <translation type="unfinished">adjuntos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>business day</source>
        <translation type="unfinished">día hábil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>business days</source>
        <translation type="unfinished">días hábiles</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>in quarantine</source>
        <translation type="unfinished">en cuarentena</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>interpreter</source>
        <translation type="unfinished">intérprete</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>prefers {way}</source>
        <translation type="unfinished">prefiere {way}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>{files} stayed in the mail: too large, or a whole mail.</source>
        <translation type="unfinished">Quedó en el correo: {files}, demasiado grande o un correo completo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>{kind} added</source>
        <translation type="unfinished">{kind}: agregado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>A draft: no certified translator has checked these words. English counts.</source>
        <translation type="unfinished">Un borrador: ningún traductor certificado ha revisado estas palabras. Vale el inglés.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>Case {reference}. Read it before you ask for facts.</source>
        <translation type="unfinished">Caso {reference}. Léalo antes de pedir datos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>Enter the day it was given.</source>
        <translation type="unfinished">Escriba el día en que se dio.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>How it was given</source>
        <translation type="unfinished">Cómo se dio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>Print it</source>
        <translation type="unfinished">Imprimirlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>The whole household</source>
        <translation type="unfinished">Todo el hogar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>These are our own plain words on what Minnesota's law asks. Give the client MNsure's own privacy warnings as well.</source>
        <translation type="unfinished">Son nuestras propias palabras sencillas sobre lo que pide la ley de Minnesota. Dé al cliente también los avisos de privacidad de MNsure.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>To whom</source>
        <translation type="unfinished">A quién</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>By {name}</source>
        <translation type="unfinished">Por {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>Given {day}</source>
        <translation type="unfinished">Dado el {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>None is recorded. Read it before you ask for facts.</source>
        <translation type="unfinished">No hay ninguno registrado. Léalo antes de pedir datos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>Record warning</source>
        <translation type="unfinished">Registrar aviso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>To {name}</source>
        <translation type="unfinished">A {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>{way}, in {language}</source>
        <translation type="unfinished">{way}, en {language}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/__init__.py"/>
        <source>Cases</source>
        <translation type="unfinished">Casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>A case holds one household: its people, notes, documents and what you send to the desk. It stays on this computer, locked with your passphrase.</source>
        <translation type="unfinished">Un caso tiene un hogar: sus personas, notas, documentos y lo que usted envía a la mesa. Se queda en esta computadora, bajo llave con su frase clave.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>Create the first case</source>
        <translation type="unfinished">Crear el primer caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>No case fits</source>
        <translation type="unfinished">Ningún caso coincide</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>No case yet</source>
        <translation type="unfinished">Aún no hay casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>Nothing fits your search and filters. Closed cases show when “Closed” is on.</source>
        <translation type="unfinished">Nada coincide con su búsqueda y filtros. Los casos cerrados aparecen con “Cerrado” activado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>Show all my cases</source>
        <translation type="unfinished">Mostrar todos mis casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/filters.py"/>
        <source>Clear</source>
        <translation type="unfinished">Limpiar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/filters.py"/>
        <source>Kind of request</source>
        <translation type="unfinished">Tipo de solicitud</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/filters.py"/>
        <source>Waiting for an answer</source>
        <translation type="unfinished">Espera respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>Create case</source>
        <translation type="unfinished">Crear caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>New case</source>
        <translation type="unfinished">Nuevo caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>What it is about</source>
        <translation type="unfinished">De qué se trata</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>such as Mai</source>
        <translation type="unfinished">como Mai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>such as Xiong</source>
        <translation type="unfinished">como Xiong</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>such as Xiong family</source>
        <translation type="unfinished">como Familia Xiong</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>such as renewal</source>
        <translation type="unfinished">como renovación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>References only, no names …</source>
        <translation type="unfinished">Solo referencias, sin nombres …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>Save the case list as a table</source>
        <translation type="unfinished">Guardar la lista de casos como tabla</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>Save this list as a table</source>
        <translation type="unfinished">Guardar esta lista como tabla</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>With the households' names …</source>
        <translation type="unfinished">Con los nombres de los hogares …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>export csv excel</source>
        <translation type="unfinished">exportar csv excel</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>&amp;Filters</source>
        <translation type="unfinished">&amp;Filtros</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>&amp;Filters ({n})</source>
        <translation type="unfinished">&amp;Filtros ({n})</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>&amp;New case</source>
        <translation type="unfinished">&amp;Nuevo caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Changed</source>
        <translation type="unfinished">Cambiado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Found in</source>
        <translation type="unfinished">Encontrado en</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Search cases</source>
        <translation type="unfinished">Buscar casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Search names, numbers, notes</source>
        <translation type="unfinished">Buscar nombres, números, notas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Take in a package</source>
        <translation type="unfinished">Incorporar un paquete</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Try again</source>
        <translation type="unfinished">Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Your cases</source>
        <translation type="unfinished">Sus casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>household family create</source>
        <translation type="unfinished">hogar familia crear</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>{n}, more below</source>
        <translation type="unfinished">{n}, hay más abajo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>A newer search took its place.</source>
        <translation type="unfinished">Una búsqueda más nueva tomó su lugar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Any day</source>
        <translation type="unfinished">Cualquier día</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Any desk</source>
        <translation type="unfinished">Cualquier mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Any kind</source>
        <translation type="unfinished">Cualquier tipo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Anyone</source>
        <translation type="unfinished">Cualquiera</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>In the next 30 days</source>
        <translation type="unfinished">En los próximos 30 días</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>In the next 7 days</source>
        <translation type="unfinished">En los próximos 7 días</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>My own cases</source>
        <translation type="unfinished">Mis propios casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Overdue</source>
        <translation type="unfinished">Vencido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Today or overdue</source>
        <translation type="unfinished">Hoy o vencido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>{family} family</source>
        <translation type="unfinished">Familia {family}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/__init__.py"/>
        <source>Clients</source>
        <translation type="unfinished">Clientes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Ask the desk</source>
        <translation type="unfinished">Preguntar a la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Back to the list</source>
        <translation type="unfinished">Volver a la lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Enter opens the message in full.</source>
        <translation type="unfinished">Enter abre el mensaje completo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Keep the rest as drafts</source>
        <translation type="unfinished">Guardar el resto como borradores</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Making the messages …</source>
        <translation type="unfinished">Preparando los mensajes …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Messages</source>
        <translation type="unfinished">Mensajes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Missing in some, and the same for all of them:</source>
        <translation type="unfinished">Falta en algunos, y es igual para todos:</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Put it into all of them</source>
        <translation type="unfinished">Ponerlo en todos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Send</source>
        <translation type="unfinished">Enviar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Sending …</source>
        <translation type="unfinished">Enviando …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>What goes, or what it needs</source>
        <translation type="unfinished">Qué va, o qué falta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>What is it about?</source>
        <translation type="unfinished">¿De qué se trata?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>client</source>
        <translation type="unfinished">cliente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>clients</source>
        <translation type="unfinished">clientes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>draft was kept</source>
        <translation type="unfinished">borrador se guardó</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>drafts were kept</source>
        <translation type="unfinished">borradores se guardaron</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>message was sent</source>
        <translation type="unfinished">mensaje se envió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>messages were sent</source>
        <translation type="unfinished">mensajes se enviaron</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>{many}. Today shows them.</source>
        <translation type="unfinished">{many}. Aparecen en Hoy.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Cases with no association yet</source>
        <translation type="unfinished">Casos aún sin asociación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Enter starts one.</source>
        <translation type="unfinished">Intro inicia uno.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Last change</source>
        <translation type="unfinished">Último cambio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>No agent of record yet · {cases}</source>
        <translation type="unfinished">Aún sin agente registrado · {cases}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>No association yet · {cases}</source>
        <translation type="unfinished">Aún sin asociación · {cases}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Open cases for which no agent of record is noted. Enter starts one.</source>
        <translation type="unfinished">Casos abiertos sin agente registrado anotado. Intro inicia uno.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Open cases for which no association is noted. Enter starts one.</source>
        <translation type="unfinished">Casos abiertos sin asociación anotada. Intro inicia una.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Start agent of record</source>
        <translation type="unfinished">Iniciar agente registrado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Start association</source>
        <translation type="unfinished">Iniciar asociación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Any program</source>
        <translation type="unfinished">Cualquier programa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Any year</source>
        <translation type="unfinished">Cualquier año</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Ask the desk about the chosen clients</source>
        <translation type="unfinished">Preguntar a la mesa por los clientes elegidos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Choose one or more clients in the list first.</source>
        <translation type="unfinished">Elija primero uno o más clientes en la lista.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Clock</source>
        <translation type="unfinished">Plazo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Compare with a list</source>
        <translation type="unfinished">Comparar con una lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Enrolled</source>
        <translation type="unfinished">Inscrito</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Go to Cases</source>
        <translation type="unfinished">Ir a Casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>My cases</source>
        <translation type="unfinished">Mis casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Nobody fits</source>
        <translation type="unfinished">Nadie coincide</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Not paid</source>
        <translation type="unfinished">No pagado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Nothing fits your search and filters.</source>
        <translation type="unfinished">Nada coincide con su búsqueda y filtros.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Nothing is recorded yet</source>
        <translation type="unfinished">Aún no hay nada anotado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Open a case and note in its left column where you are agent of record, or that the case is associated with you. It shows here with the day by which to act.</source>
        <translation type="unfinished">Abra un caso y anote en su columna izquierda dónde es usted agente de registro, o que el caso está asociado con usted. Aparece aquí con el día límite para actuar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Search clients</source>
        <translation type="unfinished">Buscar clientes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Search names, references, carriers</source>
        <translation type="unfinished">Buscar nombres, referencias, aseguradoras</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Shift or Ctrl choose several.</source>
        <translation type="unfinished">Shift o Ctrl eligen varios.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Year</source>
        <translation type="unfinished">Año</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>batch status agent of record association</source>
        <translation type="unfinished">lote estado agente de registro asociación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>{chosen} of {all} chosen</source>
        <translation type="unfinished">{chosen} de {all} elegidos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>All that were ready are sent.</source>
        <translation type="unfinished">Se enviaron todos los que estaban listos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Ask the desk about {clients}</source>
        <translation type="unfinished">Preguntar a la mesa por {clients}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Book of clients</source>
        <translation type="unfinished">Cartera de clientes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>By hand</source>
        <translation type="unfinished">A mano</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Cannot go</source>
        <translation type="unfinished">No puede ir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Goes: {labels}</source>
        <translation type="unfinished">Va: {labels}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Half written</source>
        <translation type="unfinished">A medio escribir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>In the next 14 days</source>
        <translation type="unfinished">En los próximos 14 días</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>In the next 60 days</source>
        <translation type="unfinished">En los próximos 60 días</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>In the outbox</source>
        <translation type="unfinished">En Envíos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Late, {days}</source>
        <translation type="unfinished">Atraso: {days}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>My clients</source>
        <translation type="unfinished">Mis clientes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>None is ready yet: each line says what it needs.</source>
        <translation type="unfinished">Ninguno está listo aún: cada línea dice lo que falta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Ready</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Send {messages} securely to {desk}</source>
        <translation type="unfinished">Enviar {messages} de forma segura a {desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Something is missing</source>
        <translation type="unfinished">Falta algo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Which cases are associated with you, what is to be sent, and what is paid.</source>
        <translation type="unfinished">Qué casos están asociados con usted, qué hay que enviar y qué está pagado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Who is agent of record where, and what runs out when.</source>
        <translation type="unfinished">Quién es agente de registro dónde, y qué vence cuándo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>message</source>
        <translation type="unfinished">mensaje</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>messages</source>
        <translation type="unfinished">mensajes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/__init__.py"/>
        <source>Set up your office</source>
        <translation type="unfinished">Configure su oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>I have it on paper, in a safe place away from this computer.</source>
        <translation type="unfinished">La tengo en papel, en un lugar seguro lejos de esta computadora.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>Save the recovery key</source>
        <translation type="unfinished">Guardar la clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>Saved. Print it, then delete the file: it opens the store.</source>
        <translation type="unfinished">Guardada. Imprímala y luego elimine el archivo: abre el almacén.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>This key opens the store when every passphrase is forgotten. It is shown only now. Print it, lock it away, and delete any copy on a computer.</source>
        <translation type="unfinished">Esta clave abre el almacén cuando se olvidan todas las frases clave. Solo se muestra ahora. Imprímala, guárdela bajo llave y elimine toda copia en una computadora.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>Write it down by hand, group by group, and compare.</source>
        <translation type="unfinished">Escríbala a mano, grupo por grupo, y compare.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>As the first person you hold all of them. You can share them out when colleagues join.</source>
        <translation type="unfinished">Como primera persona, usted las tiene todas. Puede repartirlas cuando lleguen colegas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Four or more words that do not belong together are easy to type and hard to guess. Nobody can look your passphrase up, not even your IT.</source>
        <translation type="unfinished">Cuatro o más palabras que no van juntas son fáciles de escribir y difíciles de adivinar. Nadie puede consultar su frase clave, ni su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Office name</source>
        <translation type="unfinished">Nombre de la oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Passphrase</source>
        <translation type="unfinished">Frase clave</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>The same again</source>
        <translation type="unfinished">La misma otra vez</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation type="unfinished">Las dos frases clave son distintas. Escriba la segunda de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>This is not the same as above.</source>
        <translation type="unfinished">No es igual a la de arriba.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>You are a</source>
        <translation type="unfinished">Usted es</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Your name</source>
        <translation type="unfinished">Su nombre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Your roles</source>
        <translation type="unfinished">Sus funciones</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>{0}. The desk asks for it.</source>
        <translation type="unfinished">{0}. La mesa lo pide.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Filling the practice office …</source>
        <translation type="unfinished">Llenando la oficina de práctica …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Make the office</source>
        <translation type="unfinished">Crear la oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Making the keys …</source>
        <translation type="unfinished">Creando las claves …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Next</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Open AssisterDesk</source>
        <translation type="unfinished">Abrir AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Practice: everything is filled in. Change what you like, or just go on.</source>
        <translation type="unfinished">Práctica: todo ya está lleno. Cambie lo que quiera, o simplemente siga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Recovery key</source>
        <translation type="unfinished">Clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>This takes about two minutes. Everything stays on this computer, encrypted.</source>
        <translation type="unfinished">Esto toma unos dos minutos. Todo se queda en esta computadora, cifrado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>You</source>
        <translation type="unfinished">Usted</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/__init__.py"/>
        <source>New passphrase</source>
        <translation type="unfinished">Nueva frase clave</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>A new passphrase</source>
        <translation type="unfinished">Una nueva frase clave</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Back to sign-in</source>
        <translation type="unfinished">Volver al inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Choose the name</source>
        <translation type="unfinished">Elija el nombre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Choose the name.</source>
        <translation type="unfinished">Elija el nombre.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Not changed</source>
        <translation type="unfinished">No se cambió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>On the sheet that was printed when the office was set up.</source>
        <translation type="unfinished">En la hoja que se imprimió al configurar la oficina.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Set the new passphrase</source>
        <translation type="unfinished">Poner la nueva frase clave</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>The information owner keeps the recovery key. Let the person type the passphrase. Their mailbox password has to be typed again afterwards.</source>
        <translation type="unfinished">El responsable de la información guarda la clave de recuperación. Deje que la persona escriba la frase clave. Después hay que escribir de nuevo la contraseña de su buzón.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>The new passphrase opens the store from now on. Backups made before still open with the old one.</source>
        <translation type="unfinished">La nueva frase clave abre el almacén desde ahora. Las copias de seguridad hechas antes aún se abren con la anterior.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Type the recovery key.</source>
        <translation type="unfinished">Escriba la clave de recuperación.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Who needs a new passphrase</source>
        <translation type="unfinished">Quién necesita una nueva frase clave</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/__init__.py"/>
        <source>The gate</source>
        <translation type="unfinished">El control</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>Copied text stays on the clipboard for at most (seconds)</source>
        <translation type="unfinished">El texto copiado queda en el portapapeles como máximo (segundos)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>From 5 to {most} seconds.</source>
        <translation type="unfinished">De 5 a {most} segundos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>Not saved</source>
        <translation type="unfinished">No se salvó</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>Save the rules</source>
        <translation type="unfinished">Guardar las reglas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>The office's rules</source>
        <translation type="unfinished">Las reglas de la oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>There is no warning here that could be gone past.</source>
        <translation type="unfinished">Aquí no hay ningún aviso que se pueda pasar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>They hold for everybody in this office from the moment you save them, and the access log says who changed what.</source>
        <translation type="unfinished">Valen para todos en esta oficina desde que las guarda, y el registro de accesos dice quién cambió qué.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>What takes one past a warning</source>
        <translation type="unfinished">Cómo se pasa un aviso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>Who may teach the gate that a value is nobody's</source>
        <translation type="unfinished">Quién puede enseñar al control que un valor no es de nadie</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>{way}: open</source>
        <translation type="unfinished">{way}: abierta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Change the rules</source>
        <translation type="unfinished">Cambiar las reglas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Choose first what the gate takes it for.</source>
        <translation type="unfinished">Elija primero por qué lo toma el control.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Do not warn of it again</source>
        <translation type="unfinished">No avisar más de esto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Never personal in this office</source>
        <translation type="unfinished">Nunca personal en esta oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Nothing yet. When the gate warns of something that is nobody's, such as your clinic's own front desk, it can be taught here.</source>
        <translation type="unfinished">Todavía nada. Cuando el control advierte de algo que no es de nadie, como la recepción de su propia clínica, se le puede enseñar aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Revoked</source>
        <translation type="unfinished">Revocado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>The gate does not warn of it any more.</source>
        <translation type="unfinished">El control ya no avisa de esto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>The gate warns of it again.</source>
        <translation type="unfinished">El control avisa otra vez de esto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>The new rules hold for everybody in this office.</source>
        <translation type="unfinished">Las nuevas reglas valen para todos en esta oficina.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>The value, as it is written</source>
        <translation type="unfinished">El valor, tal como se escribe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Warn again</source>
        <translation type="unfinished">Avisar otra vez</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Warn of {value} again</source>
        <translation type="unfinished">Avisar otra vez de {value}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Ways out that do not encrypt</source>
        <translation type="unfinished">Salidas que no cifran</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>What counts as personal data</source>
        <translation type="unfinished">Qué cuenta como dato personal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>What does the gate take it for?</source>
        <translation type="unfinished">¿Por qué lo toma el control?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>What leaves by which way, and what is never personal here.</source>
        <translation type="unfinished">Qué sale por qué vía, y qué nunca es personal aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Why is it nobody's?</source>
        <translation type="unfinished">¿Por qué no es de nadie?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>A reason in words</source>
        <translation type="unfinished">Un motivo en palabras</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>A tick</source>
        <translation type="unfinished">Una marca</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>A warning here cannot be gone past.</source>
        <translation type="unfinished">Aquí no se puede pasar un aviso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>Closed by your office's policy. Nothing leaves here.</source>
        <translation type="unfinished">Cerrada por la política de su oficina. Nada sale por aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>Copied text stays on the clipboard for at most</source>
        <translation type="unfinished">El texto copiado queda en el portapapeles como máximo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>No warning. One line in the log for each person.</source>
        <translation type="unfinished">Sin aviso. Una línea en el registro por cada persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>Past a warning: {ways}.</source>
        <translation type="unfinished">Para pasar un aviso: {ways}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>Revoked by {who}, {when}.</source>
        <translation type="unfinished">Revocado por {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>The button alone</source>
        <translation type="unfinished">Solo el botón</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>The gate is taught by</source>
        <translation type="unfinished">Al control le enseña</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>by saying that it is not personal data</source>
        <translation type="unfinished">diciendo que no es un dato personal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>by the button alone</source>
        <translation type="unfinished">solo con el botón</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>nobody</source>
        <translation type="unfinished">nadie</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>somebody who left</source>
        <translation type="unfinished">alguien que se fue</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>with a reason in words</source>
        <translation type="unfinished">con un motivo en palabras</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>with a tick</source>
        <translation type="unfinished">con una marca</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>{first} or {last}</source>
        <translation type="unfinished">{first} o {last}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>{number} seconds</source>
        <translation type="unfinished">{number} segundos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>{why} Taught by {who}, {when}.</source>
        <translation type="unfinished">{why} Enseñado por {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>“Not personal data”</source>
        <translation type="unfinished">“No son datos personales”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/__init__.py"/>
        <source>Help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>Built on the work of others</source>
        <translation type="unfinished">Basado en el trabajo de otros</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>Look again</source>
        <translation type="unfinished">Ver de nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>Save for IT …</source>
        <translation type="unfinished">Guardar para TI …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished">Texto (*.txt)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>The text for IT holds these lines, the policy and the technical log. None of it has room for anybody's data, and the gate looks at it all the same.</source>
        <translation type="unfinished">El texto para TI tiene estas líneas, la política y el registro técnico. Nada de ello deja lugar a datos de nadie, y el control lo revisa de todos modos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>These hosts and no others, always encrypted.</source>
        <translation type="unfinished">Estos servidores y ningún otro, siempre con cifrado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>This computer</source>
        <translation type="unfinished">Esta computadora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>What it connects to</source>
        <translation type="unfinished">A qué se conecta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>A case for a colleague with a store of their own, as a file that only that person can open. What comes back is compared with what you have; where both changed, you choose.</source>
        <translation type="unfinished">Un caso para un colega con su propio almacén, como un archivo que solo esa persona puede abrir. Lo que vuelve se compara con lo que usted tiene; donde ambos cambiaron, usted elige.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>A message to the desk. Choose the case and what it is about; the page asks for what the desk needs and leaves out the rest. The gate at the right shows personal data and which way may be used. The subject is made for you and names nobody.</source>
        <translation type="unfinished">Un mensaje a la mesa. Elija el caso y de qué se trata; la página pide lo que la mesa necesita y deja fuera lo demás. La puerta a la derecha muestra datos personales y qué camino puede usarse. El asunto se hace solo y no nombra a nadie.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>A new passphrase with the recovery key, the sheet from the first day. The information owner keeps it. Without it and without any passphrase nobody can open the store.</source>
        <translation type="unfinished">Una frase de contraseña nueva con la clave de recuperación, la hoja del primer día. La guarda el dueño de la información. Sin ella y sin ninguna frase nadie puede abrir el almacén.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>A spreadsheet with households becomes cases. Say what each column is, then check: nothing is written before you say so. It is all or nothing, and it can be taken back.</source>
        <translation type="unfinished">Una hoja de cálculo con hogares se convierte en casos. Diga qué es cada columna y luego compruebe: nada se escribe antes de que usted lo diga. Es todo o nada, y se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>All cases you may see. Type a reference, a name or a word of a note to find one. Filters can be kept under a name. “New case” asks only for the household's name; the rest can wait.</source>
        <translation type="unfinished">Todos los casos que puede ver. Escriba una referencia, un nombre o una palabra de una nota para encontrar uno. Los filtros se pueden guardar con un nombre. “Caso nuevo” solo pide el nombre del hogar; lo demás puede esperar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Ask for a case that is closed to you: a supervisor and the information owner say yes, never the one who asks. What cannot wait opens at once for hours, and somebody looks into it later.</source>
        <translation type="unfinished">Pida un caso que está cerrado para usted: un supervisor y el dueño de la información dicen que sí, nunca quien pide. Lo que no puede esperar se abre enseguida por horas, y alguien lo revisa después.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Choose your name and type your passphrase. Nobody can look it up: when it is forgotten, the recovery key makes a new one. After wrong tries you wait a little longer each time.</source>
        <translation type="unfinished">Elija su nombre y escriba su frase de contraseña. Nadie puede consultarla: si se olvida, la clave de recuperación hace una nueva. Después de intentos equivocados se espera un poco más cada vez.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Compare your clients with the state's or a carrier's list. Say once what its columns are. Differences are shown; take over what is right, or settle it with a note that is remembered next month.</source>
        <translation type="unfinished">Compare sus clientes con la lista del estado o de una aseguradora. Diga una vez qué son sus columnas. Se muestran las diferencias; tome lo correcto, o resuélvalo con una nota que se recuerda el mes siguiente.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Copies of everything, encrypted like the store. They are made by themselves; make one more before something risky, on a second disk. “Check” reads one from end to end.</source>
        <translation type="unfinished">Copias de todo, cifradas como el almacén. Se hacen solas; haga una más antes de algo arriesgado, en un segundo disco. “Comprobar” lee una de principio a fin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Deadlines, tasks, replies due, ends of consents and days on which the desk is closed. A click opens the case. What is taken into another calendar holds references, never names.</source>
        <translation type="unfinished">Plazos, tareas, respuestas pendientes, fines de consentimientos y días en que la mesa está cerrada. Un clic abre el caso. Lo que se lleva a otro calendario contiene referencias, nunca nombres.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Everything about one household. N puts you into the note, Ctrl+Enter saves it. At the left: people with covered numbers, consent, the privacy warning, tasks, papers. The printer button has sheets for the client. Each look is logged with your reason.</source>
        <translation type="unfinished">Todo sobre un hogar. N lo lleva a la nota, Ctrl+Enter la guarda. A la izquierda: personas con números cubiertos, consentimiento, aviso de privacidad, tareas, papeles. El botón de impresora tiene hojas para el cliente. Cada mirada queda registrada con su motivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>F1 or the question mark on any page brings you here, to the words about that page. Ctrl+K finds a case or anything the program can do by its name.</source>
        <translation type="unfinished">F1 o el signo de interrogación en cualquier página lo trae aquí, a las palabras sobre esa página. Ctrl+K encuentra un caso o cualquier cosa que el programa hace, por su nombre.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Four steps: your office, you and your number, a passphrase, and the recovery key on paper. Print that key and lock it away: it is shown once. Everything stays on this computer, encrypted.</source>
        <translation type="unfinished">Cuatro pasos: su oficina, usted y su número, una frase de contraseña y la clave de recuperación en papel. Imprima esa clave y guárdela bajo llave: se muestra una sola vez. Todo queda en esta computadora, cifrado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Numbers of your work, and of the office's for those who may see them. Small numbers are hidden, so that nobody can be guessed. What is not in a case, such as an event, is added by hand.</source>
        <translation type="unfinished">Números de su trabajo, y de la oficina para quienes pueden verlos. Los números pequeños se ocultan, para que no se adivine a nadie. Lo que no está en un caso, como un evento, se agrega a mano.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Put a backup in the place of a store that is lost or damaged. You need the recovery key or a passphrase of that time. What is there now is kept aside.</source>
        <translation type="unfinished">Ponga una copia de seguridad en lugar de un almacén perdido o dañado. Necesita la clave de recuperación o una frase de contraseña de entonces. Lo que hay ahora se guarda aparte.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>The gate looks at everything that leaves: mail, copies, prints, files. Here you see the ways out and what is asked at each. The privacy contact can teach it what is nobody's, such as a clinic's front desk.</source>
        <translation type="unfinished">La puerta mira todo lo que sale: correo, copias, impresiones, archivos. Aquí ve los caminos de salida y qué se pregunta en cada uno. El contacto de privacidad puede enseñarle lo que no es de nadie, como la recepción de una clínica.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>The privacy contact's work: people who ask what you keep about them, looks that were not right and the notices about them, laws, the yearly assessment, and how long things are kept.</source>
        <translation type="unfinished">El trabajo del contacto de privacidad: personas que preguntan qué se guarda de ellas, miradas que no estuvieron bien y los avisos sobre ellas, leyes, la evaluación anual y cuánto tiempo se guarda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>What waits for you, the most pressing first: late replies, deadlines, consents that end, tasks, and what you left half done. Enter or a click opens the place where the work is done. Nobody is named here.</source>
        <translation type="unfinished">Lo que le espera, lo más urgente primero: respuestas atrasadas, plazos, consentimientos que terminan, tareas y lo que dejó a medias. Enter o un clic abre el lugar donde se hace el trabajo. Aquí no se nombra a nadie.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>What was sent, what waits, and the desk's answers. What could not be sent says why and what to do. When the program cannot know whether a message left, you decide; nothing is ever sent twice by itself.</source>
        <translation type="unfinished">Lo que se envió, lo que espera y las respuestas de la mesa. Lo que no pudo enviarse dice por qué y qué hacer. Cuando el programa no puede saber si un mensaje salió, decide usted; nada se envía dos veces por sí solo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>When the store is damaged and no backup helps: whatever can still be read is saved into a new store, and a list tells what is missing.</source>
        <translation type="unfinished">Cuando el almacén está dañado y ninguna copia ayuda: lo que todavía se puede leer se guarda en un almacén nuevo, y una lista dice lo que falta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Who is associated with you or has you as agent of record, and whose clock runs out. Tick several to ask the desk about all of them, one message each. “Compare with a list” finds what the state or a carrier sees differently.</source>
        <translation type="unfinished">Quién está asociado con usted o lo tiene como agente registrado, y a quién se le acaba el plazo. Marque varios para preguntar a la mesa por todos, un mensaje cada uno. “Comparar con una lista” halla lo que el estado o una aseguradora ve distinto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Who looked at what, when and why. Nobody can change it, and “Check the log” proves it. Search by reference or person; take it out as a table or on paper for a period.</source>
        <translation type="unfinished">Quién miró qué, cuándo y por qué. Nadie puede cambiarlo, y “Comprobar el registro” lo demuestra. Busque por referencia o persona; llévelo como tabla o en papel para un período.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Your encrypted way to the desk, step by step: ask for it, set it up on MNsure's site, use it. Or your office's own encrypted mail, once the desk allows it and a test arrived encrypted. Until then nothing with personal data can go by mail.</source>
        <translation type="unfinished">Su camino cifrado a la mesa, paso a paso: pedirlo, configurarlo en el sitio de MNsure, usarlo. O el correo cifrado de su oficina, cuando la mesa lo permita y una prueba haya llegado cifrada. Hasta entonces nada con datos personales puede ir por correo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Your office's name and address, and who works here in which role. A role decides what somebody may do; changing it ends what they could see, at once, and somebody looks it over.</source>
        <translation type="unfinished">El nombre y la dirección de su oficina, y quién trabaja aquí en qué función. La función decide lo que alguien puede hacer; cambiarla termina de inmediato lo que podía ver, y alguien lo revisa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Yours alone: colors, language, spelling, when it locks, hidden names, your passphrase. What your IT fixed is shown locked.</source>
        <translation type="unfinished">Solo suyo: colores, idioma, ortografía, cuándo se bloquea, nombres ocultos, su frase de contraseña. Lo que fijó su personal de informática se muestra bloqueado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/parts.py"/>
        <source>Such as: {example}</source>
        <translation type="unfinished">Como: {example}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/parts.py"/>
        <source>{policy}: “{words}”</source>
        <translation type="unfinished">{policy}: “{words}”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>About</source>
        <translation type="unfinished">Acerca de</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>About AssisterDesk</source>
        <translation type="unfinished">Acerca de AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Back to “{page}”</source>
        <translation type="unfinished">Volver a “{page}”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>From the case to the desk</source>
        <translation type="unfinished">Del caso a la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>How sending works</source>
        <translation type="unfinished">Cómo funciona el envío</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Keyboard</source>
        <translation type="unfinished">Teclado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Licenses</source>
        <translation type="unfinished">Licencias</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Not made by, and does not speak for, MNsure or the State of Minnesota. What it connects to stands under “This computer”.</source>
        <translation type="unfinished">No lo hizo MNsure ni el estado de Minnesota, y no habla por ellos. A qué se conecta está en “Esta computadora”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Page by page</source>
        <translation type="unfinished">Página por página</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Personal data</source>
        <translation type="unfinished">Datos personales</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Whom to call</source>
        <translation type="unfinished">A quién llamar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>1. Choose what it is about</source>
        <translation type="unfinished">1. Elija de qué se trata</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>2. The subject is made for you</source>
        <translation type="unfinished">2. El asunto se escribe solo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>3. The gate looks at everything</source>
        <translation type="unfinished">3. El control lo mira todo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>4. It travels encrypted, or not at all</source>
        <translation type="unfinished">4. Viaja cifrado, o no viaja</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>5. Nothing is sent twice</source>
        <translation type="unfinished">5. Nada se envía dos veces</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>6. The answer comes back to the case</source>
        <translation type="unfinished">6. La respuesta vuelve al caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Answers in</source>
        <translation type="unfinished">Responde en</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Apache License 2.0; the libraries keep their own, see NOTICE</source>
        <translation type="unfinished">Licencia Apache 2.0; las bibliotecas tienen las suyas, vea NOTICE</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>AssisterDesk</source>
        <translation type="unfinished">AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Close what was opened, go back</source>
        <translation type="unfinished">Cerrar lo abierto, volver</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Display</source>
        <translation type="unfinished">Pantalla</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Do not give this number to clients.</source>
        <translation type="unfinished">No dé este número a los clientes.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Each step is written down before it is taken. When a connection breaks halfway, Outbox says so and you decide.</source>
        <translation type="unfinished">Cada paso se anota antes de darlo. Si una conexión se corta a medias, Envíos lo dice y usted decide.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Everywhere</source>
        <translation type="unfinished">En todas partes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Find a screen or something to do</source>
        <translation type="unfinished">Buscar una pantalla o algo que hacer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>For clients</source>
        <translation type="unfinished">Para clientes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Free space</source>
        <translation type="unfinished">Espacio libre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Go on to the next field; Shift+Tab goes back</source>
        <translation type="unfinished">Pasar al siguiente campo; Shift+Tab vuelve</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Hide or show names: someone is at the desk</source>
        <translation type="unfinished">Ocultar o mostrar nombres: hay alguien en el escritorio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>In a case</source>
        <translation type="unfinished">En un caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>In order</source>
        <translation type="unfinished">En orden</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>It has the case type and a reference such as 7QX2KD. No service encrypts a subject, so no name and no number of a person may stand there.</source>
        <translation type="unfinished">Lleva el tipo de caso y una referencia como 7QX2KD. Ningún servicio cifra el asunto, así que ahí no puede ir el nombre ni el número de una persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Its place</source>
        <translation type="unfinished">Su lugar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>License</source>
        <translation type="unfinished">Licencia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Lock</source>
        <translation type="unfinished">Bloquear</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Not in order</source>
        <translation type="unfinished">No está en orden</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>On Submit, choose the case and the case type. You see which desk answers and what it needs. What it does not need is left out.</source>
        <translation type="unfinished">En Enviar, elija el caso y el tipo de caso. Verá qué mesa responde y qué necesita. Lo que no necesita se deja fuera.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Open the chosen line, press the chosen button</source>
        <translation type="unfinished">Abrir la línea elegida, pulsar el botón elegido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Password store</source>
        <translation type="unfinished">Almacén de contraseñas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Personal data goes through your own encrypted email, once the desk approved it and a test showed that it encrypts; or you write it on the desk's secure site. On plain mail it is refused: the desk would not answer it.</source>
        <translation type="unfinished">Los datos personales van por su propio correo cifrado, una vez que la mesa lo aprobó y una prueba mostró que cifra; o usted los escribe en el sitio seguro de la mesa. Por correo simple se rechazan: la mesa no respondería.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Policy</source>
        <translation type="unfinished">Política</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Program files</source>
        <translation type="unfinished">Archivos del programa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Replies are found by their reference and filed on the case. Today shows which are late, in business days.</source>
        <translation type="unfinished">Las respuestas se encuentran por su referencia y se archivan en el caso. Hoy muestra cuáles tienen atraso, en días hábiles.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Save the note</source>
        <translation type="unfinished">Guardar la nota</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Screens</source>
        <translation type="unfinished">Pantallas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Search the list</source>
        <translation type="unfinished">Buscar en la lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Store</source>
        <translation type="unfinished">Almacén</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>System</source>
        <translation type="unfinished">Sistema</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Text, subject, attachments and their names. Each place that holds personal data is marked, with the reason. A file that cannot be opened counts as personal data.</source>
        <translation type="unfinished">Texto, asunto, adjuntos y sus nombres. Se marca cada lugar con datos personales, y el motivo. Un archivo que no se puede abrir cuenta como datos personales.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>The cases you opened last</source>
        <translation type="unfinished">Los casos que abrió por último</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>The texts of the licenses come with each package.</source>
        <translation type="unfinished">Los textos de las licencias vienen con cada paquete.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>The texts of the licenses lie in {folder}</source>
        <translation type="unfinished">Los textos de las licencias están en {folder}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>They ask for</source>
        <translation type="unfinished">Piden</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>To look at</source>
        <translation type="unfinished">Por ver</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Version</source>
        <translation type="unfinished">Versión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Website</source>
        <translation type="unfinished">Sitio web</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>port {port}</source>
        <translation type="unfinished">puerto {port}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Case reference</source>
        <translation type="unfinished">Referencia del caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Chec&amp;k the log</source>
        <translation type="unfinished">&amp;Comprobar el registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Check the log</source>
        <translation type="unfinished">Comprobar el registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Checking …</source>
        <translation type="unfinished">Comprobando …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Entries of the access log, newest first</source>
        <translation type="unfinished">Entradas del registro de acceso, las nuevas primero</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Every look at a person's data is written down here before it is shown.</source>
        <translation type="unfinished">Cada consulta de los datos de una persona se anota aquí antes de mostrarse.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Nobody looked at this case yet.</source>
        <translation type="unfinished">Nadie ha mirado este caso aún.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Nothing to show</source>
        <translation type="unfinished">Nada que mostrar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Only entries of the case with this reference</source>
        <translation type="unfinished">Solo entradas del caso con esta referencia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Others read this log</source>
        <translation type="unfinished">Otros leen este registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Result</source>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Role</source>
        <translation type="unfinished">Función</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>The check did not finish</source>
        <translation type="unfinished">La comprobación no terminó</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>What was done</source>
        <translation type="unfinished">Qué se hizo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>When</source>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Who saw a &amp;person's data</source>
        <translation type="unfinished">Quién vio los datos de una &amp;persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>verify chain</source>
        <translation type="unfinished">verificar cadena comprobar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Access was ended</source>
        <translation type="unfinished">Acceso terminado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Access was given</source>
        <translation type="unfinished">Acceso dado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Asked for access</source>
        <translation type="unfinished">Pidió acceso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Asked the gate</source>
        <translation type="unfinished">Consultó al control</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Brought in a spreadsheet</source>
        <translation type="unfinished">Importó una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Changed a policy</source>
        <translation type="unfinished">Cambió una política</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Changed secure email</source>
        <translation type="unfinished">Cambió el correo seguro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Checked this log</source>
        <translation type="unfinished">Comprobó este registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Cleared to leave</source>
        <translation type="unfinished">Autorizado para salir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Clock went backwards</source>
        <translation type="unfinished">El reloj retrocedió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Computer</source>
        <translation type="unfinished">Computadora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Confirmed by the desk</source>
        <translation type="unfinished">Confirmado por la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Decided on access</source>
        <translation type="unfinished">Decidió sobre un acceso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Deleted old entries</source>
        <translation type="unfinished">Eliminó entradas antiguas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Encrypted, by notice</source>
        <translation type="unfinished">Cifrado, según aviso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Entry</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Erased a case</source>
        <translation type="unfinished">Borró un caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Fields</source>
        <translation type="unfinished">Campos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Ground for no entry</source>
        <translation type="unfinished">Motivo de no anotar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Handed a case over</source>
        <translation type="unfinished">Traspasó un caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>How many</source>
        <translation type="unfinished">Cuántos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>In order, but not confirmed</source>
        <translation type="unfinished">En orden, pero sin confirmar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Locked</source>
        <translation type="unfinished">Bloqueado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Looked over access</source>
        <translation type="unfinished">Revisó accesos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Made a backup</source>
        <translation type="unfinished">Hizo una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Marked to be encrypted</source>
        <translation type="unfinished">Marcado para cifrar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>May go</source>
        <translation type="unfinished">Puede ir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Nobody changed the log</source>
        <translation type="unfinished">Nadie cambió el registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Nobody signed in</source>
        <translation type="unfinished">Nadie con sesión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Office set up</source>
        <translation type="unfinished">Oficina configurada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Opened a case</source>
        <translation type="unfinished">Abrió un caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Opened a privacy record</source>
        <translation type="unfinished">Abrió una ficha de privacidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Opened the case list</source>
        <translation type="unfinished">Abrió la lista de casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Packed a case</source>
        <translation type="unfinished">Empacó un caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Put back a backup</source>
        <translation type="unfinished">Recuperó una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Read this log</source>
        <translation type="unfinished">Leyó este registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Reviewed an entry</source>
        <translation type="unfinished">Revisó una entrada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Roles</source>
        <translation type="unfinished">Funciones</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Saved what a damaged store still held</source>
        <translation type="unfinished">Salvó lo que un almacén dañado aún tenía</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Saw the case list</source>
        <translation type="unfinished">Vio la lista de casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Seal</source>
        <translation type="unfinished">Sello</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Searched for a person</source>
        <translation type="unfinished">Buscó a una persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Signed in</source>
        <translation type="unfinished">Inició sesión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Taught the gate</source>
        <translation type="unfinished">Enseñó al control</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Tell the privacy contact and your IT. Do not delete anything.</source>
        <translation type="unfinished">Avise al contacto de privacidad y a su equipo de TI. No elimine nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>The log was changed</source>
        <translation type="unfinished">El registro se cambió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Took away a sign-in</source>
        <translation type="unfinished">Quitó un inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Took emergency access</source>
        <translation type="unfinished">Tomó acceso de emergencia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Unpacked a case</source>
        <translation type="unfinished">Desempacó un caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Warned</source>
        <translation type="unfinished">Avisó</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Was refused</source>
        <translation type="unfinished">Fue rechazado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Way</source>
        <translation type="unfinished">Vía</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Went to</source>
        <translation type="unfinished">Fue a</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Work changed</source>
        <translation type="unfinished">Cambio de trabajo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Worked from afar</source>
        <translation type="unfinished">Trabajó a distancia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Wrong passphrase</source>
        <translation type="unfinished">Frase clave incorrecta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Wrote a file</source>
        <translation type="unfinished">Escribió un archivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/__init__.py"/>
        <source>Office and staff</source>
        <translation type="unfinished">Oficina y personal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Add a colleague</source>
        <translation type="unfinished">Agregar un colega</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Add the colleague</source>
        <translation type="unfinished">Agregar al colega</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Certified until</source>
        <translation type="unfinished">Certif. hasta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Give a sign-in</source>
        <translation type="unfinished">Dar inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Give the sign-in</source>
        <translation type="unfinished">Dar el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Let your colleague type the passphrase. Four or more words that do not belong together are easy to type and hard to guess.</source>
        <translation type="unfinished">Deje que su colega escriba la frase clave. Cuatro o más palabras que no van juntas son fáciles de escribir y difíciles de adivinar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Not added</source>
        <translation type="unfinished">No se agregó</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Trained on</source>
        <translation type="unfinished">Capacitado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>{shape}; the desk asks for it.</source>
        <translation type="unfinished">{shape}; la mesa lo pide.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Change of work …</source>
        <translation type="unfinished">Cambio de trabajo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Last privacy training</source>
        <translation type="unfinished">Capacitación de privacidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Save the dates</source>
        <translation type="unfinished">Guardar las fechas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Take away the sign-in of {name}?</source>
        <translation type="unfinished">¿Quitar el inicio de sesión de {name}?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Take away the sign-in …</source>
        <translation type="unfinished">Quitar el inicio de sesión …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Take it away and lock</source>
        <translation type="unfinished">Quitarlo y bloquear</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>The dates of {name} are saved.</source>
        <translation type="unfinished">Las fechas de {name} se guardaron.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>What they may see ends at once. AssisterDesk locks, and the store gets a new key. Their cases stay; give them to others on the Access page. Backups in the office's folder are replaced by a new one; copies of backups kept elsewhere still open with their old passphrase, so have those destroyed.</source>
        <translation type="unfinished">Lo que puede ver termina de inmediato. AssisterDesk se bloquea y el almacén recibe una nueva clave. Sus casos se quedan; délos a otros en la página Acceso. Las copias de seguridad de la carpeta de la oficina se reemplazan por una nueva; las copias guardadas en otros lugares aún se abren con su frase clave anterior, así que haga que se destruyan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>Add a &amp;colleague</source>
        <translation type="unfinished">Agregar un &amp;colega</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>Identifier</source>
        <translation type="unfinished">Identificador</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>Staff</source>
        <translation type="unfinished">Personal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>Trained</source>
        <translation type="unfinished">Capacitado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>staff new</source>
        <translation type="unfinished">personal nuevo colega</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>{name} can sign in now.</source>
        <translation type="unfinished">{name} ya puede iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>None yet</source>
        <translation type="unfinished">Aún ninguno</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>Not recorded</source>
        <translation type="unfinished">No anotado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>Own passphrase</source>
        <translation type="unfinished">Frase clave propia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>Sign-in</source>
        <translation type="unfinished">Inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>Writes to</source>
        <translation type="unfinished">Escribe a</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>ends soon</source>
        <translation type="unfinished">termina pronto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>lapsed</source>
        <translation type="unfinished">vencido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/__init__.py"/>
        <source>Outbox</source>
        <translation type="unfinished">Envíos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Choose a submission to see where it stands.</source>
        <translation type="unfinished">Elija un envío para ver en qué punto está.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Leave it as it is</source>
        <translation type="unfinished">Dejarlo como está</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Made {when}.</source>
        <translation type="unfinished">Hecho {when}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Not sent yet</source>
        <translation type="unfinished">Aún no enviado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Sent {when}.</source>
        <translation type="unfinished">Enviado {when}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>The reply is filed on the case.</source>
        <translation type="unfinished">La respuesta está archivada en el caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>{title} to {desk}</source>
        <translation type="unfinished">{title} a {desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Delete it …</source>
        <translation type="unfinished">Borrarlo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Deleted from Drafts. Nothing was sent.</source>
        <translation type="unfinished">Borrado de Borradores. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Did you look at it in your mailbox? It is deleted for good.</source>
        <translation type="unfinished">¿Lo miró en su buzón? Se borra para siempre.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>It stays in Drafts. You are not asked about it again.</source>
        <translation type="unfinished">Se queda en Borradores. No se le preguntará otra vez.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Leave it there</source>
        <translation type="unfinished">Dejarlo ahí</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Yes, delete it from Drafts</source>
        <translation type="unfinished">Sí, borrarlo de Borradores</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>A reply that came another way</source>
        <translation type="unfinished">Una respuesta que llegó por otra vía</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>File it on the case</source>
        <translation type="unfinished">Archivarla en el caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>From {file}. It is kept on the case as well, in quarantine.</source>
        <translation type="unfinished">De {file}. Se guarda también en el caso, en cuarentena.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>From {file}. It is kept on the case in quarantine, and so is each file that came in it.</source>
        <translation type="unfinished">De {file}. Se guarda en el caso en cuarentena, igual que cada archivo que venía dentro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>No words could be read in {file}. Write what the desk says; the file itself is kept on the case, in quarantine.</source>
        <translation type="unfinished">No se pudo leer ninguna palabra en {file}. Escriba lo que dice la mesa; el archivo se guarda en el caso, en cuarentena.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>Paste it from the secure site, or drop a mail, text or PDF file here.</source>
        <translation type="unfinished">Péguela del sitio seguro, o suelte aquí un archivo de correo, texto o PDF.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>Replies ({patterns})</source>
        <translation type="unfinished">Respuestas ({patterns})</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>Reply</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>The reply</source>
        <translation type="unfinished">La respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>file</source>
        <translation type="unfinished">archivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>files</source>
        <translation type="unfinished">archivos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>more file</source>
        <translation type="unfinished">archivo más</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>more files</source>
        <translation type="unfinished">archivos más</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>{files} could not be taken out of it.</source>
        <translation type="unfinished">No se pudo sacar: {files}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>File it there</source>
        <translation type="unfinished">Archivarlo ahí</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>From the desk, fits no case</source>
        <translation type="unfinished">De la mesa, no va con ningún caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>Laid aside. It stays in your mailbox.</source>
        <translation type="unfinished">Apartado. Se queda en su buzón.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>Lay it aside</source>
        <translation type="unfinished">Apartarlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>No subject</source>
        <translation type="unfinished">Sin asunto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>Reference of the case it belongs to</source>
        <translation type="unfinished">Referencia del caso al que pertenece</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>more wait</source>
        <translation type="unfinished">más esperan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>more waits</source>
        <translation type="unfinished">más espera</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Check for replies</source>
        <translation type="unfinished">Buscar respuestas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Looking …</source>
        <translation type="unfinished">Buscando …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Nothing sent yet</source>
        <translation type="unfinished">Aún no se envió nada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Reply due</source>
        <translation type="unfinished">Respuesta esperada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Submit a case</source>
        <translation type="unfinished">Enviar un caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>That did not work</source>
        <translation type="unfinished">Eso no funcionó</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>What you sent, and what still waits.</source>
        <translation type="unfinished">Lo que usted envió y lo que aún espera.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>What you submit to the desk is listed here until it is answered. If sending is cut off, it waits here and nothing is lost.</source>
        <translation type="unfinished">Lo que envía a la mesa aparece aquí hasta que se responde. Si el envío se corta, espera aquí y no se pierde nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Your mailbox could not be read</source>
        <translation type="unfinished">No se pudo leer su buzón</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Your submissions</source>
        <translation type="unfinished">Sus envíos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>A mail file, encrypted to the desk's certificate and sent by hand. Fingerprint of what it was: {hash}.</source>
        <translation type="unfinished">Un archivo de correo, cifrado con el certificado de la mesa y enviado a mano. Huella de lo que era: {hash}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>A notice of your mail service says it was encrypted.</source>
        <translation type="unfinished">Un aviso de su servicio de correo dice que se cifró.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>A reply came another way</source>
        <translation type="unfinished">Llegó una respuesta por otra vía</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>A reply that was cut off lies in your Drafts. Decide below.</source>
        <translation type="unfinished">En sus Borradores hay una respuesta que quedó a medias. Decida abajo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Attached</source>
        <translation type="unfinished">Adjuntado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Check the mailbox</source>
        <translation type="unfinished">Revisar el buzón</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Checked</source>
        <translation type="unfinished">Revisado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Did you look into Sent in your mailbox? If it left after all, the desk gets it twice.</source>
        <translation type="unfinished">¿Miró en Enviados de su buzón? Si al final salió, la mesa lo recibe dos veces.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Draft saved</source>
        <translation type="unfinished">Borrador guardado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Found in Drafts: a reply that was cut off</source>
        <translation type="unfinished">Encontrada en Borradores: una respuesta que quedó a medias</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Give it up? It will not be sent. What you wrote stays on the case.</source>
        <translation type="unfinished">¿Abandonarlo? No se enviará. Lo que escribió se queda en el caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Hand it over on the site</source>
        <translation type="unfinished">Entregarlo en el sitio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It did not leave</source>
        <translation type="unfinished">No salió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It did not leave, make it ready again</source>
        <translation type="unfinished">No salió, prepararlo de nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It goes by itself as soon as your mailbox answers.</source>
        <translation type="unfinished">Sale solo en cuanto su buzón responda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It left through your office's approved service, which encrypts it on the way.</source>
        <translation type="unfinished">Salió por el servicio aprobado de su oficina, que lo cifra en el camino.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It may have left</source>
        <translation type="unfinished">Puede que haya salido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It was begun for {which}.</source>
        <translation type="unfinished">Se empezó para {which}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It was never sent, and it may quote the mail it answers.</source>
        <translation type="unfinished">Nunca se envió, y puede citar el correo que responde.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It was sent</source>
        <translation type="unfinished">Se envió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It went as plain mail, without personal data.</source>
        <translation type="unfinished">Salió como correo simple, sin datos personales.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Make the mail file</source>
        <translation type="unfinished">Hacer el archivo de correo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>No new mail from {desk}.</source>
        <translation type="unfinished">No hay correo nuevo de {desk}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Nothing on record says whether it was encrypted.</source>
        <translation type="unfinished">No hay nada anotado que diga si se cifró.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Put into the desk's secure site by hand. Fingerprint of what it was: {hash}.</source>
        <translation type="unfinished">Puesto a mano en el sitio seguro de la mesa. Huella de lo que era: {hash}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Send now</source>
        <translation type="unfinished">Enviar ahora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>The desk answered over secure email: it was encrypted.</source>
        <translation type="unfinished">La mesa respondió por correo seguro: estaba cifrado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>The invitation to secure email is here. Open Secure email.</source>
        <translation type="unfinished">La invitación al correo seguro está aquí. Abra Correo seguro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>The mail server asked to wait: it goes by itself at {time}.</source>
        <translation type="unfinished">El servidor de correo pidió esperar: sale solo a las {time}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Waiting for the desk</source>
        <translation type="unfinished">Espera a la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Waits until {time}</source>
        <translation type="unfinished">Espera hasta {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Withdraw</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Yes, withdraw it</source>
        <translation type="unfinished">Sí, retirarlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>business day late</source>
        <translation type="unfinished">día hábil de atraso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>business days late</source>
        <translation type="unfinished">días hábiles de atraso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>replies</source>
        <translation type="unfinished">respuestas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>reply</source>
        <translation type="unfinished">respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{desk} should answer by {day}.</source>
        <translation type="unfinished">{desk} debería responder para {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{desk} should have answered by {day}: {late}.</source>
        <translation type="unfinished">{desk} debió responder para {day}: {late}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{mails} from {desk} fit no case. They wait below.</source>
        <translation type="unfinished">Sin caso: {mails} de {desk}. En espera abajo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{replies} filed on the case.</source>
        <translation type="unfinished">Archivado en el caso: {replies}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} is not sent yet.</source>
        <translation type="unfinished">{which} aún no se envía.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} is ready to send again.</source>
        <translation type="unfinished">{which} está listo para enviar otra vez.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} is withdrawn.</source>
        <translation type="unfinished">{which} queda retirado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} still needs you.</source>
        <translation type="unfinished">{which} aún requiere su atención.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} was sent.</source>
        <translation type="unfinished">{which} se envió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/work.py"/>
        <source>This is done by hand, on the screen.</source>
        <translation type="unfinished">Esto se hace a mano, en la pantalla.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/__init__.py"/>
        <source>Case packages</source>
        <translation type="unfinished">Paquetes de caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Here</source>
        <translation type="unfinished">Aquí</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>In the package</source>
        <translation type="unfinished">En el paquete</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Keep what is here</source>
        <translation type="unfinished">Conservar lo de aquí</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Names are hidden. Show them to compare (Ctrl+H).</source>
        <translation type="unfinished">Los nombres están ocultos. Muéstrelos para comparar (Ctrl+H).</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Only the day or the author differs.</source>
        <translation type="unfinished">Solo difiere el día o el autor.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Show {number} more</source>
        <translation type="unfinished">Mostrar {number} más</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Somebody at the other computer</source>
        <translation type="unfinished">Alguien en la otra computadora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Take the package’s</source>
        <translation type="unfinished">Tomar lo del paquete</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>The package is newer</source>
        <translation type="unfinished">El paquete es más nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>These stand otherwise in the package than here. Choose for each which shall stand. What is replaced here stays in the history.</source>
        <translation type="unfinished">Esto está distinto en el paquete y aquí. Elija en cada uno qué debe quedar. Lo que se reemplaza aquí queda en el historial.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>What differs</source>
        <translation type="unfinished">Qué difiere</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>What is here is newer</source>
        <translation type="unfinished">Lo de aquí es más nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>differs, and stays covered</source>
        <translation type="unfinished">difiere, y sigue cubierto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Case {reference}, with everything but what is still being sent. Only the person you choose can open the file, with their passphrase.</source>
        <translation type="unfinished">Caso {reference}, con todo menos lo que aún se está enviando. Solo la persona que usted elija puede abrir el archivo, con su frase clave.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Choose for whom, or read your colleague's card.</source>
        <translation type="unfinished">Elija para quién, o lea la tarjeta de su colega.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>For whom</source>
        <translation type="unfinished">Para quién</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Mark {mark}. Read it to your colleague by phone: it has to be theirs.</source>
        <translation type="unfinished">Marca {mark}. Léala a su colega por teléfono: tiene que ser la suya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Open a case and choose “Send to another computer” in its history.</source>
        <translation type="unfinished">Abra un caso y elija “Enviar a otra computadora” en su historial.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Seal and save</source>
        <translation type="unfinished">Sellar y guardar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Send a case</source>
        <translation type="unfinished">Enviar un caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Choose a package</source>
        <translation type="unfinished">Elija un paquete</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Look below at what differs, and choose.</source>
        <translation type="unfinished">Vea abajo lo que difiere y elija.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>No file chosen</source>
        <translation type="unfinished">Ningún archivo elegido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Open the package</source>
        <translation type="unfinished">Abrir el paquete</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Take a case in</source>
        <translation type="unfinished">Incorporar un caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Take it in</source>
        <translation type="unfinished">Incorporarlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Take it in as chosen</source>
        <translation type="unfinished">Incorporarlo según lo elegido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>The one you sign in with: the package is sealed to it.</source>
        <translation type="unfinished">La que usa para iniciar sesión: el paquete está sellado con ella.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>A whole case in one file that only the colleague you choose can open.</source>
        <translation type="unfinished">Un caso completo en un archivo que solo el colega que usted elija puede abrir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Case package (*.adcase)</source>
        <translation type="unfinished">Paquete de caso (*.adcase)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Choose a case package</source>
        <translation type="unfinished">Elija un paquete de caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Give it to colleagues at other computers, so that they can send you a case. It is no secret and opens nothing.</source>
        <translation type="unfinished">Désela a colegas en otras computadoras para que le puedan enviar un caso. No es secreta y no abre nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Open the case first and say why, then send it.</source>
        <translation type="unfinished">Abra primero el caso y diga por qué; luego envíelo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Save my card</source>
        <translation type="unfinished">Guardar mi tarjeta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Save the case package</source>
        <translation type="unfinished">Guardar el paquete de caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>The case was taken in.</source>
        <translation type="unfinished">El caso se incorporó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>The package was saved. Only {name} can open it.</source>
        <translation type="unfinished">El paquete se guardó. Solo {name} puede abrirlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>This case is here already. Open it first and say why, then take the package in.</source>
        <translation type="unfinished">Este caso ya está aquí. Ábralo primero y diga por qué; luego incorpore el paquete.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>This file is too large to be a case package.</source>
        <translation type="unfinished">Este archivo es demasiado grande para ser un paquete de caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Your card</source>
        <translation type="unfinished">Su tarjeta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>{name}, mark {mark}</source>
        <translation type="unfinished">{name}, marca {mark}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>Everything in it is here already, just like this.</source>
        <translation type="unfinished">Todo lo que tiene ya está aquí, tal cual.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>It is empty.</source>
        <translation type="unfinished">Está vacío.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>It says it is from {name}, {office}. Ask them, if you did not expect it.</source>
        <translation type="unfinished">Dice que es de {name}, {office}. Pregúntele si no lo esperaba.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>New for this computer: {number}</source>
        <translation type="unfinished">Nuevo en esta computadora: {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>Newer here: {number}</source>
        <translation type="unfinished">Más nuevo aquí: {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>Newer in the package: {number}</source>
        <translation type="unfinished">Más nuevo en el paquete: {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>This case is not here yet. Taken in, it belongs to you.</source>
        <translation type="unfinished">Este caso aún no está aquí. Si lo incorpora, es de usted.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>consent</source>
        <translation type="unfinished">consentimiento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>consents</source>
        <translation type="unfinished">consentimientos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>document</source>
        <translation type="unfinished">documento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>documents</source>
        <translation type="unfinished">documentos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>&amp;Complete it</source>
        <translation type="unfinished">&amp;Completarla</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>&amp;Save draft</source>
        <translation type="unfinished">&amp;Guardar borrador</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Answer this, or write “does not apply”.</source>
        <translation type="unfinished">Responda esto, o escriba “no aplica”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Due again on</source>
        <translation type="unfinished">Toca de nuevo el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Nothing saved yet</source>
        <translation type="unfinished">Aún no se guardó nada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished">Guardar PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Version {n}, {stands}</source>
        <translation type="unfinished">Versión {n}, {stands}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Which assessment</source>
        <translation type="unfinished">Qué evaluación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>complete</source>
        <translation type="unfinished">completa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>draft</source>
        <translation type="unfinished">borrador</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>due again {day}</source>
        <translation type="unfinished">toca de nuevo {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Chief privacy officer</source>
        <translation type="unfinished">Director de privacidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Choose a staff member</source>
        <translation type="unfinished">Elija a un miembro del personal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Data privacy point of contact</source>
        <translation type="unfinished">Punto de contacto de privacidad de datos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Email for letters</source>
        <translation type="unfinished">Correo para cartas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Office or agency</source>
        <translation type="unfinished">Oficina o agencia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Phone for letters</source>
        <translation type="unfinished">Teléfono para cartas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Report it within</source>
        <translation type="unfinished">Informar dentro de</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Reporting an incident</source>
        <translation type="unfinished">Informar de un incidente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Save the s&amp;tatement</source>
        <translation type="unfinished">Guardar la &amp;declaración</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Saved. New letters carry these names.</source>
        <translation type="unfinished">Guardado. Las cartas nuevas llevan estos nombres.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Statement of security</source>
        <translation type="unfinished">Declaración de seguridad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Take the shortest that binds you. MNsure's own is in your agreement.</source>
        <translation type="unfinished">Tome el plazo más corto que le obligue. El de MNsure está en su contrato.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>The person MNsure calls “information privacy and security responsible party”. They need the role “Privacy contact” under Office and staff.</source>
        <translation type="unfinished">La persona que MNsure llama “information privacy and security responsible party”. Necesita la función “Contacto de privacidad” en Oficina y personal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>What MNsure asks for before it releases enrollment reports: made from what is really set up here. What is not as it should be stands first.</source>
        <translation type="unfinished">Lo que MNsure pide antes de dar informes de inscripción: hecho con lo que de verdad está configurado aquí. Lo que no está como debe va primero.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>&amp;Find whose data was seen</source>
        <translation type="unfinished">&amp;Buscar de quién se vieron datos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>&amp;Reported</source>
        <translation type="unfinished">&amp;Informado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>&amp;Wait</source>
        <translation type="unfinished">&amp;Esperar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Delay</source>
        <translation type="unfinished">Demora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>How the person was told</source>
        <translation type="unfinished">Cómo se avisó a la persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>In the log</source>
        <translation type="unfinished">En el registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Let notices wait because</source>
        <translation type="unfinished">Los avisos esperan porque</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Look again on</source>
        <translation type="unfinished">Ver de nuevo el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Measures</source>
        <translation type="unfinished">Medidas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>No longer</source>
        <translation type="unfinished">Ya no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Notices</source>
        <translation type="unfinished">Avisos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>On which day</source>
        <translation type="unfinished">Qué día</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Report</source>
        <translation type="unfinished">Informe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Report it by {day}.</source>
        <translation type="unfinished">Informe antes del {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Reported on</source>
        <translation type="unfinished">Informado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Save the notice as PDF</source>
        <translation type="unfinished">Guardar el aviso como PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Scope</source>
        <translation type="unfinished">Alcance</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>The log says whose data was seen, which kinds and when.</source>
        <translation type="unfinished">El registro dice de quién se vieron datos, de qué tipos y cuándo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Told</source>
        <translation type="unfinished">Avisado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Told on</source>
        <translation type="unfinished">Avisado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>What keeps it from happening again?</source>
        <translation type="unfinished">¿Qué evita que vuelva a pasar?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>What to say on the telephone</source>
        <translation type="unfinished">Qué decir por teléfono</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Write the notice</source>
        <translation type="unfinished">Escribir el aviso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>look</source>
        <translation type="unfinished">consulta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>looks</source>
        <translation type="unfinished">consultas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>{ground}. Look again on {day}.</source>
        <translation type="unfinished">{ground}. Ver de nuevo el {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>A look without a valid reason becomes one in the log's review.</source>
        <translation type="unfinished">Una consulta sin motivo válido se vuelve un incidente en la revisión del registro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Go to the log review</source>
        <translation type="unfinished">Ir a la revisión del registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Incidents, newest first</source>
        <translation type="unfinished">Incidentes, los nuevos primero</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>No incident</source>
        <translation type="unfinished">Ningún incidente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Number</source>
        <translation type="unfinished">Número</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Report by</source>
        <translation type="unfinished">Informar antes del</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Reported {day}</source>
        <translation type="unfinished">Informado {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Stands at</source>
        <translation type="unfinished">Está en</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Whose data</source>
        <translation type="unfinished">De quién son los datos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>&amp;Save as PDF</source>
        <translation type="unfinished">&amp;Guardar PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>All kinds of data</source>
        <translation type="unfinished">Todos los tipos de datos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Find a law</source>
        <translation type="unfinished">Buscar una ley</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>In this office</source>
        <translation type="unfinished">En esta oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Kind of data it protects</source>
        <translation type="unfinished">Tipo de dato que protege</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Kinds of data</source>
        <translation type="unfinished">Tipos de datos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>No.</source>
        <translation type="unfinished">N.º</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Not used here</source>
        <translation type="unfinished">No se usa aquí</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>The sixteen valid reasons for a look</source>
        <translation type="unfinished">Los dieciséis motivos válidos para una consulta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Valid reason</source>
        <translation type="unfinished">Motivo válido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Valid reasons for a look</source>
        <translation type="unfinished">Motivos válidos para una consulta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Verified on</source>
        <translation type="unfinished">Verificado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>What it protects</source>
        <translation type="unfinished">Qué protege</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Words or a citation</source>
        <translation type="unfinished">Palabras o una cita</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>law</source>
        <translation type="unfinished">ley</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>A look at paper</source>
        <translation type="unfinished">Una consulta en papel</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>Choose the reason</source>
        <translation type="unfinished">Elija el motivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>Put it in the log</source>
        <translation type="unfinished">Ponerla en el registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>What the paper held</source>
        <translation type="unfinished">Qué tenía el papel</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>Who looked</source>
        <translation type="unfinished">Quién miró</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>&amp;Approve this version</source>
        <translation type="unfinished">&amp;Aprobar esta versión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>&amp;Export the log</source>
        <translation type="unfinished">&amp;Exportar el registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>&amp;Save as a new version</source>
        <translation type="unfinished">&amp;Guardar como nueva versión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Approved</source>
        <translation type="unfinished">Aprobado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>As</source>
        <translation type="unfinished">Como</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>At least {n}.</source>
        <translation type="unfinished">Al menos {n}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Export the log</source>
        <translation type="unfinished">Exportar el registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>FHIR AuditEvent (JSON)</source>
        <translation type="unfinished">FHIR AuditEvent (JSON)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Four answers rule the log</source>
        <translation type="unfinished">Cuatro respuestas rigen el registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>From</source>
        <translation type="unfinished">Desde</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>How is it stored?</source>
        <translation type="unfinished">¿Cómo se guarda?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>How many years is it kept?</source>
        <translation type="unfinished">¿Cuántos años se guarda?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Kept for</source>
        <translation type="unfinished">Se guarda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Legal hold</source>
        <translation type="unfinished">Retención legal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>No policy is in force yet. Write it, then have it approved.</source>
        <translation type="unfinished">Aún no hay política vigente. Escríbala y haga que se apruebe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>PDF to read and file</source>
        <translation type="unfinished">PDF para leer y archivar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Stands</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Table (CSV)</source>
        <translation type="unfinished">Tabla (CSV)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>The policy in force and the result of a check go into the same file.</source>
        <translation type="unfinished">La política vigente y el resultado de una comprobación van en el mismo archivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>To</source>
        <translation type="unfinished">A</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Version {n} is in force.</source>
        <translation type="unfinished">La versión {n} está vigente.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Versions of the policy</source>
        <translation type="unfinished">Versiones de la política</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>What does it capture?</source>
        <translation type="unfinished">¿Qué recoge?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Who maintains the log?</source>
        <translation type="unfinished">¿Quién mantiene el registro?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Write the number of years with digits, such as 10.</source>
        <translation type="unfinished">Escriba el número de años con dígitos, como 10.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Written</source>
        <translation type="unfinished">Escrito</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Written and approved by the same person.</source>
        <translation type="unfinished">Escrito y aprobado por la misma persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>year</source>
        <translation type="unfinished">año</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>years</source>
        <translation type="unfinished">años</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>{done} of {of} entries read</source>
        <translation type="unfinished">{done} de {of} entradas leídas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>&amp;Compile the list</source>
        <translation type="unfinished">&amp;Preparar la lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>&amp;Delivered</source>
        <translation type="unfinished">&amp;Entregado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>&amp;Find</source>
        <translation type="unfinished">&amp;Buscar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>&amp;Write the letter</source>
        <translation type="unfinished">&amp;Escribir la carta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Answer by</source>
        <translation type="unfinished">Responder antes del</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Asked by</source>
        <translation type="unfinished">Pedido por</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Choose how</source>
        <translation type="unfinished">Elija cómo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Close the request</source>
        <translation type="unfinished">Cerrar la solicitud</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Compile again</source>
        <translation type="unfinished">Preparar de nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Compile the list</source>
        <translation type="unfinished">Preparar la lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Deliver the answer</source>
        <translation type="unfinished">Entregar la respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Delivered on</source>
        <translation type="unfinished">Entregado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>End it</source>
        <translation type="unfinished">Terminarla</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Ended with</source>
        <translation type="unfinished">Terminó con</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Find the records that are this person's and tick them. What they hold says how strong the check must be.</source>
        <translation type="unfinished">Busque las fichas de esta persona y márquelas. Lo que tienen dice qué tan fuerte debe ser la verificación.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Identity</source>
        <translation type="unfinished">Identidad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Identity &amp;verified</source>
        <translation type="unfinished">Identidad &amp;verificada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Identity verified by</source>
        <translation type="unfinished">Identidad verificada por</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Look at the signature</source>
        <translation type="unfinished">Ver la firma</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Look through the list</source>
        <translation type="unfinished">Revisar la lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>May act by</source>
        <translation type="unfinished">Puede actuar por</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Name to look for</source>
        <translation type="unfinished">Nombre que buscar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Nobody by this name is in the store. If that is the answer, verify the identity with nobody ticked.</source>
        <translation type="unfinished">Nadie con este nombre está en el almacén. Si esa es la respuesta, verifique la identidad sin marcar a nadie.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Nothing more to do</source>
        <translation type="unfinished">No hay más que hacer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Save the letter as PDF</source>
        <translation type="unfinished">Guardar la carta como PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Signature &amp;seen</source>
        <translation type="unfinished">&amp;Firma vista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Signed</source>
        <translation type="unfinished">Firmado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Signed on</source>
        <translation type="unfinished">Firmado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>The request is closed; the record stays.</source>
        <translation type="unfinished">La solicitud está cerrada; la ficha se queda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>The request must be in writing and signed.</source>
        <translation type="unfinished">La solicitud debe ser por escrito y con firma.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>The store holds nothing on this person.</source>
        <translation type="unfinished">El almacén no tiene nada de esta persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>The whole store is gone through: every case, note, document and the log.</source>
        <translation type="unfinished">Se recorre todo el almacén: cada caso, nota, documento y el registro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Tick what belongs to an investigation about this person: the letter leaves it out. With everything ticked, the letter says that nothing is responsive.</source>
        <translation type="unfinished">Marque lo que pertenece a una investigación sobre esta persona: la carta lo omite. Si todo está marcado, la carta dice que no hay nada que entregar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Verify who asks</source>
        <translation type="unfinished">Verificar quién pide</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Why it ends without an answer</source>
        <translation type="unfinished">Por qué termina sin respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Anybody may ask in writing for the list of what you keep on them. Answer within ten business days.</source>
        <translation type="unfinished">Cualquiera puede pedir por escrito la lista de lo que usted guarda sobre esa persona. Responda en diez días hábiles.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Enter a &amp;request</source>
        <translation type="unfinished">Ingresar una &amp;solicitud</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Enter a request</source>
        <translation type="unfinished">Ingresar una solicitud</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>No request yet</source>
        <translation type="unfinished">Aún no hay solicitudes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Person the list is about</source>
        <translation type="unfinished">Persona de quien trata la lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Received on</source>
        <translation type="unfinished">Recibida el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Requests, newest first</source>
        <translation type="unfinished">Solicitudes, las nuevas primero</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Start the clock</source>
        <translation type="unfinished">Iniciar el plazo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Such as a court order seen, or a signed authorization.</source>
        <translation type="unfinished">Como una orden judicial vista, o una autorización firmada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Their name</source>
        <translation type="unfinished">Nombre de quien pide</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>What shows that they may act</source>
        <translation type="unfinished">Qué demuestra que puede actuar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>When somebody asks in writing what you keep on them, enter it here.</source>
        <translation type="unfinished">Cuando alguien pida por escrito lo que usted guarda sobre esa persona, ingréselo aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Where the answer goes</source>
        <translation type="unfinished">Adónde va la respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>&amp;Delete old entries</source>
        <translation type="unfinished">&amp;Eliminar entradas antiguas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>&amp;Erase these cases</source>
        <translation type="unfinished">&amp;Borrar estos casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>A legal hold is in force: {hold}. Nothing is deleted.</source>
        <translation type="unfinished">Hay una retención legal vigente: {hold}. No se elimina nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Closed cases and their consents</source>
        <translation type="unfinished">Casos cerrados y sus consentimientos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Closed cases whose time is over</source>
        <translation type="unfinished">Casos cerrados cuyo tiempo terminó</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Delete them</source>
        <translation type="unfinished">Eliminarlas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Delete {n} old entries?</source>
        <translation type="unfinished">¿Eliminar {n} entradas antiguas?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Erase them</source>
        <translation type="unfinished">Borrarlos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Erase {cases}?</source>
        <translation type="unfinished">¿Borrar {cases}?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Erasing takes the case's own key: nobody can read it again, in no backup made after.</source>
        <translation type="unfinished">Borrar quita la clave propia del caso: nadie puede leerlo otra vez, en ninguna copia de seguridad hecha después.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Households, notes, documents and consents of these cases are gone for good. A signed record says that they were here and who erased them.</source>
        <translation type="unfinished">Los hogares, notas, documentos y consentimientos de estos casos se van para siempre. Una constancia firmada dice que estuvieron aquí y quién los borró.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Keep them</source>
        <translation type="unfinished">Conservarlos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>No closed case is older than that.</source>
        <translation type="unfinished">Ningún caso cerrado es más antiguo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>No entry is older than that.</source>
        <translation type="unfinished">Ninguna entrada es más antigua.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>The information owner sees here which cases are over.</source>
        <translation type="unfinished">El responsable de la información ve aquí qué casos terminaron su tiempo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>The policy keeps the log for {log} years; cases and consents are kept for {years} years after the last change. What is over goes when the information owner says so.</source>
        <translation type="unfinished">La política guarda el registro {log} años; los casos y consentimientos se guardan {years} años después del último cambio. Lo que ya cumplió se va cuando lo diga el responsable de la información.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>What stood in them is gone for good. The chain and a signed record of what went stay, so the check of the log still holds.</source>
        <translation type="unfinished">Lo que decían se va para siempre. La cadena y una constancia firmada de lo que se fue se quedan, así que la comprobación del registro aún vale.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>entries</source>
        <translation type="unfinished">entradas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>entry</source>
        <translation type="unfinished">entrada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>{cases} erased.</source>
        <translation type="unfinished">Borrado: {cases}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>{entries} deleted.</source>
        <translation type="unfinished">Eliminado: {entries}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>{n} entries are older than that. Their place in the chain stays, signed.</source>
        <translation type="unfinished">{n} entradas son más antiguas. Su lugar en la cadena se queda, firmado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>&amp;Valid reason</source>
        <translation type="unfinished">&amp;Motivo válido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Enter a look at &amp;paper</source>
        <translation type="unfinished">Ingresar una consulta en &amp;papel</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Incident {n} is open.</source>
        <translation type="unfinished">El incidente {n} está abierto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Invalid</source>
        <translation type="unfinished">No válido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Looks at one's own record, at people of the same last name, at closed cases, out of hours or at many cases in a row would stand here.</source>
        <translation type="unfinished">Aquí aparecerían consultas de la ficha propia, de personas con el mismo apellido, de casos cerrados, fuera de horario o de muchos casos seguidos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Looks that deserve a second look</source>
        <translation type="unfinished">Consultas que merecen otra mirada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>No valid reason: &amp;open an incident</source>
        <translation type="unfinished">Sin motivo válido: &amp;abrir un incidente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Nothing waits for review</source>
        <translation type="unfinished">Nada espera revisión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Reason given</source>
        <translation type="unfinished">Motivo dado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Review</source>
        <translation type="unfinished">Revisión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Reviewed too</source>
        <translation type="unfinished">Revisado también</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>The last 31 days. Choose one or several rows.</source>
        <translation type="unfinished">Los últimos 31 días. Elija una o varias filas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>The look at paper stands in the log.</source>
        <translation type="unfinished">La consulta en papel está en el registro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Valid</source>
        <translation type="unfinished">Válido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>What happened; name nobody</source>
        <translation type="unfinished">Qué pasó; no nombre a nadie</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Why it is here</source>
        <translation type="unfinished">Por qué está aquí</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>{looks} marked as valid.</source>
        <translation type="unfinished">Marcado como válido: {looks}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/section.py"/>
        <source>Enter the day: {what}.</source>
        <translation type="unfinished">Escriba el día: {what}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>A whole month</source>
        <translation type="unfinished">Un mes completo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Find the person and tick at least one record first.</source>
        <translation type="unfinished">Busque primero a la persona y marque al menos una ficha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Find the person, tick the records that are theirs, and choose the days.</source>
        <translation type="unfinished">Busque a la persona, marque las fichas que son suyas y elija los días.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Looks at this person's data, newest first</source>
        <translation type="unfinished">Consultas de los datos de esta persona, las nuevas primero</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Month</source>
        <translation type="unfinished">Mes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Name of the person</source>
        <translation type="unfinished">Nombre de la persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Nobody by this name is in the store.</source>
        <translation type="unfinished">Nadie con este nombre está en el almacén.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>S&amp;how who looked</source>
        <translation type="unfinished">Mostrar &amp;quién miró</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Save as a letter</source>
        <translation type="unfinished">Guardar como carta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>list of cases</source>
        <translation type="unfinished">lista de casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>lists of cases</source>
        <translation type="unfinished">listas de casos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>look or disclosure</source>
        <translation type="unfinished">consulta o divulgación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>looks and disclosures</source>
        <translation type="unfinished">consultas y divulgaciones</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>{looks}. The household also stood in {lists}. {verdict}</source>
        <translation type="unfinished">{looks}. El hogar también estuvo en {lists}. {verdict}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view.py"/>
        <source>Privacy office: {section}</source>
        <translation type="unfinished">Privacidad: {section}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Assessments</source>
        <translation type="unfinished">Evaluaciones</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Contacts</source>
        <translation type="unfinished">Contactos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Draft</source>
        <translation type="unfinished">Borrador</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Hidden</source>
        <translation type="unfinished">Oculto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Incidents</source>
        <translation type="unfinished">Incidentes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Laws and reasons</source>
        <translation type="unfinished">Leyes y motivos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Letter written</source>
        <translation type="unfinished">Carta escrita</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Log policy</source>
        <translation type="unfinished">Política del registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Log review</source>
        <translation type="unfinished">Revisión del registro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Not notified</source>
        <translation type="unfinished">No avisado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Notices wait</source>
        <translation type="unfinished">Avisos en espera</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Replaced</source>
        <translation type="unfinished">Reemplazado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Requests</source>
        <translation type="unfinished">Solicitudes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Retention</source>
        <translation type="unfinished">Retención</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Who has seen</source>
        <translation type="unfinished">Quién ha visto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>contacts</source>
        <translation type="unfinished">contacts</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>incidents</source>
        <translation type="unfinished">incidents</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>policy</source>
        <translation type="unfinished">policy</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>requests</source>
        <translation type="unfinished">requests</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>review</source>
        <translation type="unfinished">review</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>seen</source>
        <translation type="unfinished">seen</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>{day}, overdue</source>
        <translation type="unfinished">{day}, vencido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>Carrier, if it is one carrier's list</source>
        <translation type="unfinished">Aseguradora, si es la lista de una sola</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>Column {title} is</source>
        <translation type="unfinished">La columna {title} es</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>Compare</source>
        <translation type="unfinished">Comparar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>For the log of each case that you then change.</source>
        <translation type="unfinished">Para el registro de cada caso que cambie después.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>Then only your records of that carrier are missed in it.</source>
        <translation type="unfinished">Entonces solo se echan de menos en ella sus fichas de esa aseguradora.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>What the columns mean</source>
        <translation type="unfinished">Qué significan las columnas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Choose lines to take over what the list says, or settle them.</source>
        <translation type="unfinished">Elija líneas para tomar lo que dice la lista, o resuélvalas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>How it was settled</source>
        <translation type="unfinished">Cómo se resolvió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Name nobody: it goes into the case's notes.</source>
        <translation type="unfinished">No nombre a nadie: va a las notas del caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Open again</source>
        <translation type="unfinished">Abrir de nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Print or save these lines</source>
        <translation type="unfinished">Imprimir o guardar estas líneas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Save as a table with names …</source>
        <translation type="unfinished">Guardar como tabla con nombres …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Save as a table, no names …</source>
        <translation type="unfinished">Guardar como tabla, sin nombres …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Settle</source>
        <translation type="unfinished">Resolver</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Settled earlier</source>
        <translation type="unfinished">Resueltas antes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Settled earlier {number}</source>
        <translation type="unfinished">Resueltas antes {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Shift or Ctrl choose several. Enter opens the case.</source>
        <translation type="unfinished">Shift o Ctrl eligen varias. Enter abre el caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Take over</source>
        <translation type="unfinished">Tomar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Take over {lines} from the list</source>
        <translation type="unfinished">Tomar {lines} de la lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>line</source>
        <translation type="unfinished">línea</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>line chosen</source>
        <translation type="unfinished">línea elegida</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>lines</source>
        <translation type="unfinished">líneas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>lines chosen</source>
        <translation type="unfinished">líneas elegidas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>An Excel workbook or a CSV file with names and birthdates or numbers. You see who is missing here or there and what differs. The list itself is not kept.</source>
        <translation type="unfinished">Un libro de Excel o un archivo CSV con nombres y fechas de nacimiento o números. Verá quién falta aquí o allí y qué difiere. La lista misma no se guarda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Another list</source>
        <translation type="unfinished">Otra lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Choose a list</source>
        <translation type="unfinished">Elija una lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Choose the state's or a carrier's list</source>
        <translation type="unfinished">Elija la lista del estado o de una aseguradora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Comparing …</source>
        <translation type="unfinished">Comparando …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation type="unfinished">Tablas (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Taking over …</source>
        <translation type="unfinished">Tomando …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>The list is not kept.</source>
        <translation type="unfinished">La lista no se guarda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>line is open again</source>
        <translation type="unfinished">línea está abierta de nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>line is settled</source>
        <translation type="unfinished">línea queda resuelta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>lines are open again</source>
        <translation type="unfinished">líneas están abiertas de nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>lines are settled</source>
        <translation type="unfinished">líneas quedan resueltas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>record</source>
        <translation type="unfinished">ficha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>records</source>
        <translation type="unfinished">fichas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>taken over from the list</source>
        <translation type="unfinished">tomado de la lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>{records} taken over from the list.</source>
        <translation type="unfinished">Tomado de la lista: {records}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>A person of yours, but nothing is recorded on the case. {theirs}</source>
        <translation type="unfinished">Una persona de usted, pero sin nada anotado en el caso. {theirs}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Here: {ours}. In the list: {theirs}.</source>
        <translation type="unfinished">Aquí: {ours}. En la lista: {theirs}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>In the list: {said}.</source>
        <translation type="unfinished">En la lista: {said}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>More than one case of yours fits. Look at the person in both.</source>
        <translation type="unfinished">Coincide más de un caso suyo. Mire a la persona en ambos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Nobody of yours fits. {theirs}</source>
        <translation type="unfinished">No coincide nadie suyo. {theirs}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Nothing differs.</source>
        <translation type="unfinished">Nada difiere.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Nothing is left to look at</source>
        <translation type="unfinished">No queda nada por ver</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Recorded here as {state}, and not in the list.</source>
        <translation type="unfinished">Anotado aquí como {state}, y no está en la lista.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Settled on {day} by {name}</source>
        <translation type="unfinished">Resuelto el {day} por {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Settled: {note}</source>
        <translation type="unfinished">Resuelto: {note}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>This file cannot be read. Close it elsewhere, then try again.</source>
        <translation type="unfinished">No se puede leer este archivo. Ciérrelo en el otro programa e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>This file is too large. Save only the sheet that matters.</source>
        <translation type="unfinished">Este archivo es demasiado grande. Guarde solo la hoja que importa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>This person and program stand in the list more than once.</source>
        <translation type="unfinished">Esta persona y programa están en la lista más de una vez.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>not paid</source>
        <translation type="unfinished">no pagado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>paid</source>
        <translation type="unfinished">pagado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>taken back {amount}</source>
        <translation type="unfinished">devuelto {amount}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>{lines} to look at</source>
        <translation type="unfinished">{lines} por ver</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>{rows} in the list, {cases} with a record here. The list is not kept.</source>
        <translation type="unfinished">{rows} en la lista, {cases} con ficha aquí. La lista no se guarda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/__init__.py"/>
        <source>Reports</source>
        <translation type="unfinished">Informes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Enter a number.</source>
        <translation type="unfinished">Escriba un número.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Enter an activity</source>
        <translation type="unfinished">Ingresar una actividad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Enter the day.</source>
        <translation type="unfinished">Escriba el día.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Entered by hand</source>
        <translation type="unfinished">Ingresado a mano</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>How many came</source>
        <translation type="unfinished">Cuántos vinieron</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>In a few words, naming nobody</source>
        <translation type="unfinished">En pocas palabras, sin nombrar a nadie</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Outreach, referrals and other help that is in no case is entered here.</source>
        <translation type="unfinished">Aquí se ingresan la difusión, las remisiones y otra ayuda que no está en ningún caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Take back: {what}</source>
        <translation type="unfinished">Retirar: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/section.py"/>
        <source>As a table</source>
        <translation type="unfinished">Como tabla</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/section.py"/>
        <source>In all {number}</source>
        <translation type="unfinished">En total {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/section.py"/>
        <source>Nothing in this time.</source>
        <translation type="unfinished">Nada en este tiempo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/section.py"/>
        <source>{title} as a table</source>
        <translation type="unfinished">{title} como tabla</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Enter the first and the last day.</source>
        <translation type="unfinished">Escriba el primer y el último día.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>First day</source>
        <translation type="unfinished">Primer día</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Numbers only, nobody's names.</source>
        <translation type="unfinished">Solo números, nombres de nadie.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Print or save</source>
        <translation type="unfinished">Imprimir o guardar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Save as a table …</source>
        <translation type="unfinished">Guardar como tabla …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>The activity was saved.</source>
        <translation type="unfinished">La actividad se guardó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>The activity was taken back.</source>
        <translation type="unfinished">La actividad se retiró.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Time</source>
        <translation type="unfinished">Tiempo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Whole office</source>
        <translation type="unfinished">Toda la oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Your own numbers are exact here. In print and in files, and for the whole office, small ones are hidden.</source>
        <translation type="unfinished">Sus propios números son exactos aquí. En papel y en archivos, y para toda la oficina, los pequeños se ocultan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>Last month</source>
        <translation type="unfinished">Mes pasado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>Last quarter</source>
        <translation type="unfinished">Trimestre pasado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>Last year</source>
        <translation type="unfinished">Año pasado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>Own days</source>
        <translation type="unfinished">Días propios</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>This month</source>
        <translation type="unfinished">Este mes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>This quarter</source>
        <translation type="unfinished">Este trimestre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>This year</source>
        <translation type="unfinished">Este año</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>hidden</source>
        <translation type="unfinished">oculto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>{number} came</source>
        <translation type="unfinished">vinieron {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>{number}, not over yet</source>
        <translation type="unfinished">{number}, aún no termina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>{time}, counted on {day}: this time is not over yet.</source>
        <translation type="unfinished">{time}, contado el {day}: este período aún no termina.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Backup</source>
        <translation type="unfinished">Copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Checking and putting back …</source>
        <translation type="unfinished">Comprobando y recuperando …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Choose the folder that holds your office's backups, or ask your IT for it.</source>
        <translation type="unfinished">Elija la carpeta que tiene las copias de seguridad de su oficina, o pregunte a su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Folder of the backups</source>
        <translation type="unfinished">Carpeta de las copias</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Look in another folder</source>
        <translation type="unfinished">Buscar en otra carpeta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>No backup here</source>
        <translation type="unfinished">Aquí no hay copia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Not put back</source>
        <translation type="unfinished">No se recuperó</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Opened by</source>
        <translation type="unfinished">La abre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Passphrase at that time</source>
        <translation type="unfinished">Frase clave de entonces</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Put it back</source>
        <translation type="unfinished">Recuperarla</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Recovery key, from the printed sheet</source>
        <translation type="unfinished">Clave de recuperación, de la hoja impresa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>The backup takes the place of what is there now. Nothing is deleted: what is there now is kept aside, and the access log says what was done.</source>
        <translation type="unfinished">La copia de seguridad toma el lugar de lo que hay ahora. No se elimina nada: lo que hay ahora se guarda aparte, y el registro de acceso dice lo que se hizo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>The backups in this folder cannot be used. </source>
        <translation type="unfinished">Las copias de seguridad de esta carpeta no se pueden usar. </translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Type it to open the backup.</source>
        <translation type="unfinished">Escríbala para abrir la copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view_model.py"/>
        <source>The backup of {when} is in place. What was there is kept in the store's folder under “{aside}”. Sign in with the passphrase you had then.</source>
        <translation type="unfinished">La copia de seguridad de {when} está en su lugar. Lo que había se guarda en la carpeta del almacén, en “{aside}”. Inicie sesión con la frase clave que tenía entonces.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/__init__.py"/>
        <source>Save what can be read</source>
        <translation type="unfinished">Salvar lo que se puede leer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view.py"/>
        <source>Every part of the store that is not damaged goes into a new one, which takes its place. The damaged files are kept aside, and the access log says what was lost.</source>
        <translation type="unfinished">Cada parte del almacén que no está dañada pasa a uno nuevo, que toma su lugar. Los archivos dañados se guardan aparte, y el registro de acceso dice lo que se perdió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view.py"/>
        <source>Reading every part of the file …</source>
        <translation type="unfinished">Leyendo cada parte del archivo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view.py"/>
        <source>Saved</source>
        <translation type="unfinished">Guardado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view.py"/>
        <source>Type it to open what is left of the store.</source>
        <translation type="unfinished">Escríbala para abrir lo que queda del almacén.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>Everything could be read: {0}. {1} Sign in as always.</source>
        <translation type="unfinished">Se pudo leer todo: {0}. {1} Inicie sesión como siempre.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>Left out, because what they belong to is lost: {0}.</source>
        <translation type="unfinished">Se dejó fuera, porque se perdió aquello a lo que pertenece: {0}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>Look through the cases you worked on last, then sign in as always.</source>
        <translation type="unfinished">Revise los casos en los que trabajó al final y luego inicie sesión como siempre.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>There is a backup of {0}. Put it back when little was written since; save what can be read when that would lose more.</source>
        <translation type="unfinished">Hay una copia de seguridad de {0}. Recupérela si se escribió poco desde entonces; salve lo que se puede leer si así se perdería más.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>There is no backup that could be put back instead.</source>
        <translation type="unfinished">No hay copia de seguridad que se pueda recuperar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>What was there is kept in the store's folder under “{0}”.</source>
        <translation type="unfinished">Lo que había se guarda en la carpeta del almacén, en “{0}”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>{cases} were saved. {lost} of {pages} parts of the file could not be read.</source>
        <translation type="unfinished">Se salvaron {cases}. No se pudieron leer {lost} de {pages} partes del archivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/__init__.py"/>
        <source>Secure email</source>
        <translation type="unfinished">Correo seguro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Change</source>
        <translation type="unfinished">Cambiar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Fill this in.</source>
        <translation type="unfinished">Llene esto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>It is sealed under your own key; no colleague can open it.</source>
        <translation type="unfinished">Está sellada con su propia clave; ningún colega puede abrirla.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>It works</source>
        <translation type="unfinished">Funciona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Leave it empty to keep the stored one.</source>
        <translation type="unfinished">Déjelo vacío para conservar la guardada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Mail account</source>
        <translation type="unfinished">Cuenta de correo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Not set up</source>
        <translation type="unfinished">No configurada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Save and test</source>
        <translation type="unfinished">Guardar y probar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Saved, not tested</source>
        <translation type="unfinished">Guardado, sin probar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Saving …</source>
        <translation type="unfinished">Guardando …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Sign in again</source>
        <translation type="unfinished">Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Sign in and test</source>
        <translation type="unfinished">Iniciar sesión y probar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Signing in to the mailbox …</source>
        <translation type="unfinished">Iniciando sesión en el buzón …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Signing in …</source>
        <translation type="unfinished">Iniciando sesión …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Stop signing in</source>
        <translation type="unfinished">Detener el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>The mail server let this account in.</source>
        <translation type="unfinished">El servidor de correo aceptó esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>The mail server said no</source>
        <translation type="unfinished">El servidor de correo dijo que no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Try it</source>
        <translation type="unfinished">Probarlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Waiting for your browser …</source>
        <translation type="unfinished">Esperando a su navegador …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Another certificate …</source>
        <translation type="unfinished">Otro certificado …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished">Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Company certificate …</source>
        <translation type="unfinished">Certificado de la empresa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>How it signs in</source>
        <translation type="unfinished">Cómo inicia sesión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>In the browser; for Exchange Online where it still lets programs in this way.</source>
        <translation type="unfinished">En el navegador; para Exchange Online donde todavía admite programas de esta forma.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Keyword</source>
        <translation type="unfinished">Palabra clave</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Leave it empty when it is your email address.</source>
        <translation type="unfinished">Déjelo vacío si es su dirección de correo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Only when your IT gave you one.</source>
        <translation type="unfinished">Solo si su equipo de TI le dio uno.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Password</source>
        <translation type="unfinished">Contraseña</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Server address</source>
        <translation type="unfinished">Dirección del servidor</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>User name</source>
        <translation type="unfinished">Usuario</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>What makes your mail service encrypt</source>
        <translation type="unfinished">Qué hace que su servicio de correo cifre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Where your mail is</source>
        <translation type="unfinished">Dónde está su correo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Your company's certificate</source>
        <translation type="unfinished">El certificado de su empresa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Your company's own authority is trusted besides the system's.</source>
        <translation type="unfinished">La autoridad de su empresa es de confianza, además de las del sistema.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Your mail administrator knows it. Exchange Web Services, over https.</source>
        <translation type="unfinished">La conoce su administrador de correo. Exchange Web Services, por https.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>At the desk, after you compared the fingerprint with them.</source>
        <translation type="unfinished">En la mesa, después de que usted comparó la huella con ellos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Certificates (*.pem *.cer *.crt *.der)</source>
        <translation type="unfinished">Certificados (*.pem *.cer *.crt *.der)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Choose the desk's certificate …</source>
        <translation type="unfinished">Elegir el certificado de la mesa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Date</source>
        <translation type="unfinished">Fecha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Fill this in: the certificate counts only with it.</source>
        <translation type="unfinished">Llene esto: el certificado solo cuenta con ello.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Kept. Compare the fingerprint with the desk before you use it.</source>
        <translation type="unfinished">Guardado. Compare la huella con la mesa antes de usarlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Mail files you carry yourself</source>
        <translation type="unfinished">Archivos de correo que usted lleva</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Reading …</source>
        <translation type="unfinished">Leyendo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Recorded: the desk's approval names this certificate.</source>
        <translation type="unfinished">Anotado: la aprobación de la mesa nombra este certificado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Remove it</source>
        <translation type="unfinished">Quitarlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Removing …</source>
        <translation type="unfinished">Quitando …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>The certificate is removed. Mail files are plain mail now.</source>
        <translation type="unfinished">El certificado se quitó. Los archivos de correo ahora son correo simple.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>The desk's approval names it</source>
        <translation type="unfinished">La aprobación de la mesa lo nombra</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>The desk's certificate</source>
        <translation type="unfinished">El certificado de la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Who said so</source>
        <translation type="unfinished">Quién lo dijo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/microsoft.py"/>
        <source>Application id</source>
        <translation type="unfinished">ID de aplicación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/microsoft.py"/>
        <source>If Microsoft asks for an administrator, send them this address once:</source>
        <translation type="unfinished">Si Microsoft pide un administrador, envíele esta dirección una vez:</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/microsoft.py"/>
        <source>Tenant</source>
        <translation type="unfinished">Inquilino</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/microsoft.py"/>
        <source>Your IT registers AssisterDesk in Microsoft 365 and gives you both.</source>
        <translation type="unfinished">Su equipo de TI registra AssisterDesk en Microsoft 365 y le da ambos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>A mailbox you can open, outside your own mail service.</source>
        <translation type="unfinished">Un buzón que usted pueda abrir, fuera de su servicio de correo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Control mailbox</source>
        <translation type="unfinished">Buzón de control</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Did the test message arrive encrypted?</source>
        <translation type="unfinished">¿El mensaje de prueba llegó cifrado?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Enter the day on which you looked.</source>
        <translation type="unfinished">Escriba el día en que miró.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Good to know</source>
        <translation type="unfinished">Bueno saber</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Look into the control mailbox, then choose.</source>
        <translation type="unfinished">Mire en el buzón de control y luego elija.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>No, readable as it is</source>
        <translation type="unfinished">No, se lee tal cual</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Open the control mailbox, look how the test arrived, then record it here.</source>
        <translation type="unfinished">Abra el buzón de control, vea cómo llegó la prueba y anótelo aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Perhaps sent</source>
        <translation type="unfinished">Quizá enviado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Proof that it encrypts</source>
        <translation type="unfinished">Prueba de que cifra</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Proved</source>
        <translation type="unfinished">Probado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Send test message</source>
        <translation type="unfinished">Enviar mensaje de prueba</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Set up the mail account first. {text}</source>
        <translation type="unfinished">Configure primero la cuenta de correo. {text}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Test again</source>
        <translation type="unfinished">Probar otra vez</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Test message sent</source>
        <translation type="unfinished">Mensaje de prueba enviado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Test needed</source>
        <translation type="unfinished">Falta la prueba</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>The result of the test is recorded.</source>
        <translation type="unfinished">El resultado de la prueba queda anotado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Yes, encrypted</source>
        <translation type="unfinished">Sí, cifrado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>A name or a function.</source>
        <translation type="unfinished">Un nombre o un cargo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Ask the desk for permission</source>
        <translation type="unfinished">Pedir permiso a la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Asking …</source>
        <translation type="unfinished">Pidiendo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Date of the answer</source>
        <translation type="unfinished">Fecha de la respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Encrypted email service</source>
        <translation type="unfinished">Servicio de correo cifrado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Fill this in: an approval counts only with it.</source>
        <translation type="unfinished">Llene esto: una aprobación solo cuenta con ello.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>From then on nothing with personal data goes by your own email, until the desk approves it again.</source>
        <translation type="unfinished">Desde entonces nada con datos personales va por su propio correo, hasta que la mesa lo apruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>How it encrypts</source>
        <translation type="unfinished">Cómo cifra</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>I asked another way</source>
        <translation type="unfinished">Pedí por otra vía</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Keep it</source>
        <translation type="unfinished">Conservarlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Opening …</source>
        <translation type="unfinished">Abriendo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Permission withdrawn</source>
        <translation type="unfinished">Permiso retirado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Record the desk's answer</source>
        <translation type="unfinished">Anotar la respuesta de la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Recorded: {state}.</source>
        <translation type="unfinished">Anotado: {state}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Save the answer</source>
        <translation type="unfinished">Guardar la respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Send it there, then come back and press “I asked another way”.</source>
        <translation type="unfinished">Envíelo allí, luego vuelva y pulse “Pedí por otra vía”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Such as: reply of 21 November in the mailbox.</source>
        <translation type="unfinished">Como: respuesta del 21 de noviembre en el buzón.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The desk asks for this. Fill it in.</source>
        <translation type="unfinished">La mesa lo pide. Llénelo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The desk was asked. Until it says yes, use its secure site.</source>
        <translation type="unfinished">Se preguntó a la mesa. Hasta que diga que sí, use su sitio seguro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The desk's answer</source>
        <translation type="unfinished">La respuesta de la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The desks generally accept Microsoft and Zix.</source>
        <translation type="unfinished">Las mesas suelen aceptar Microsoft y Zix.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The permission was withdrawn. Use the desk's secure site, or ask again.</source>
        <translation type="unfinished">El permiso se retiró. Use el sitio seguro de la mesa o pida de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Was the permission withdrawn?</source>
        <translation type="unfinished">¿Se retiró el permiso?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>When a message is encrypted, and how the desk opens it.</source>
        <translation type="unfinished">Cuándo se cifra un mensaje y cómo lo abre la mesa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Where the answer is kept</source>
        <translation type="unfinished">Dónde se guarda la respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Who at the desk answered</source>
        <translation type="unfinished">Quién respondió en la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Who can answer questions</source>
        <translation type="unfinished">Quién puede responder preguntas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Write it in your mail program</source>
        <translation type="unfinished">Escribir en su programa de correo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Yes, withdrawn</source>
        <translation type="unfinished">Sí, retirado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Your IT person or provider: a work phone or email.</source>
        <translation type="unfinished">Su persona o proveedor de TI: un teléfono o correo de trabajo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Your mail program opened</source>
        <translation type="unfinished">Su programa de correo se abrió</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Your office may use its own encrypted email once {desk} agrees. Without it, use the desk's secure site.</source>
        <translation type="unfinished">Su oficina puede usar su propio correo cifrado cuando {desk} esté de acuerdo. Sin eso, use el sitio seguro de la mesa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Your own encrypted email service</source>
        <translation type="unfinished">Su propio servicio de correo cifrado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>{desk} said no. Use its secure site, or ask again with another service.</source>
        <translation type="unfinished">{desk} dijo que no. Use su sitio seguro, o pida de nuevo con otro servicio.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>{desk} wants to know more. Send what it asks for, and ask again.</source>
        <translation type="unfinished">{desk} quiere saber más. Envíe lo que pide y pida de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>{desk} was asked. Record its answer when it comes.</source>
        <translation type="unfinished">Se preguntó a {desk}. Anote su respuesta cuando llegue.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Address of the desk's secure site</source>
        <translation type="unfinished">Dirección del sitio seguro de la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Ask again</source>
        <translation type="unfinished">Pedir de nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Check for the invitation</source>
        <translation type="unfinished">Buscar la invitación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Compare the name with the one in the desk's message, letter by letter. Personal data will go there.</source>
        <translation type="unfinished">Compare el nombre con el del mensaje de la mesa, letra por letra. Ahí irán datos personales.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Confirm the site's name</source>
        <translation type="unfinished">Confirmar el nombre del sitio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Copy it from the desk's message, or from your browser once you are there.</source>
        <translation type="unfinished">Cópiela del mensaje de la mesa, o de su navegador cuando esté ahí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>I have sent through it</source>
        <translation type="unfinished">Ya envié por él</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>I set up my account</source>
        <translation type="unfinished">Ya creé mi cuenta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Invited</source>
        <translation type="unfinished">Invitado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Is this the desk's secure site?</source>
        <translation type="unfinished">¿Es este el sitio seguro de la mesa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>It arrived elsewhere</source>
        <translation type="unfinished">Llegó a otro lugar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Keep the address</source>
        <translation type="unfinished">Conservar la dirección</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Looking into the mailbox …</source>
        <translation type="unfinished">Mirando en el buzón …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>No invitation yet. Look again later, also in the junk folder of your mail.</source>
        <translation type="unfinished">Aún no hay invitación. Mire más tarde, también en la carpeta de correo no deseado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Nothing new</source>
        <translation type="unfinished">Nada nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Request secure email</source>
        <translation type="unfinished">Solicitar correo seguro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Set up the mail account first, or send this message from your mail program.</source>
        <translation type="unfinished">Configure primero la cuenta de correo, o envíe este mensaje desde su programa de correo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Site</source>
        <translation type="unfinished">Sitio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>The desk's secure site</source>
        <translation type="unfinished">El sitio seguro de la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>The invitation is here. Check the site's name, then open it.</source>
        <translation type="unfinished">La invitación está aquí. Compruebe el nombre del sitio y luego ábrala.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>The request is on its way. Check here for the invitation.</source>
        <translation type="unfinished">La solicitud va en camino. Busque aquí la invitación.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Yes, this is it</source>
        <translation type="unfinished">Sí, es este</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>replies were</source>
        <translation type="unfinished">respuestas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>reply was</source>
        <translation type="unfinished">respuesta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>{host} (name confirmed)</source>
        <translation type="unfinished">{host} (nombre confirmado)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view.py"/>
        <source>Personal data goes to the desk encrypted, or not at all. Here you set up the way.</source>
        <translation type="unfinished">Los datos personales van a la mesa cifrados, o no van. Aquí configura la vía.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view.py"/>
        <source>The desk</source>
        <translation type="unfinished">La mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>A header of the message</source>
        <translation type="unfinished">Un encabezado del mensaje</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>A keyword in the subject</source>
        <translation type="unfinished">Una palabra clave en el asunto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>A rule on the recipient</source>
        <translation type="unfinished">Una regla según el destinatario</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Account</source>
        <translation type="unfinished">Cuenta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>An Exchange server</source>
        <translation type="unfinished">Un servidor Exchange</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Answered by</source>
        <translation type="unfinished">Respondido por</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Approved by</source>
        <translation type="unfinished">Aprobado por</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Approved on</source>
        <translation type="unfinished">Aprobado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Arrived encrypted on {when}. Good until {until}.</source>
        <translation type="unfinished">Llegó cifrado {when}. Vale hasta {until}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Ask</source>
        <translation type="unfinished">Pedir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>By the secure site</source>
        <translation type="unfinished">Por el sitio seguro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Certificate</source>
        <translation type="unfinished">Certificado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Encrypted</source>
        <translation type="unfinished">Cifrado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Encrypts by</source>
        <translation type="unfinished">Cifra con</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Fax</source>
        <translation type="unfinished">Fax</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Fingerprint</source>
        <translation type="unfinished">Huella</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Good until</source>
        <translation type="unfinished">Vale hasta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Holder</source>
        <translation type="unfinished">Titular</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>In use. The secure message does not expire: answer in it again, and change its subject to the case type each time.</source>
        <translation type="unfinished">En uso. El mensaje seguro no vence: responda otra vez en él, y cambie cada vez su asunto al tipo de caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Invitation</source>
        <translation type="unfinished">Invitación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Kept as evidence</source>
        <translation type="unfinished">Guardado como prueba</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Messages with personal data go to the desk through your encrypted email.</source>
        <translation type="unfinished">Los mensajes con datos personales van a la mesa por su correo cifrado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Microsoft 365</source>
        <translation type="unfinished">Microsoft 365</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>More information needed</source>
        <translation type="unfinished">Falta más información</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Named by</source>
        <translation type="unfinished">Nombrado por</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Named on</source>
        <translation type="unfinished">Nombrado el</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>No test yet. Only a test shows that your mail arrives encrypted: the copy in your Sent folder never does.</source>
        <translation type="unfinished">Aún sin prueba. Solo una prueba muestra que su correo llega cifrado: la copia en Enviados nunca lo está.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Not encrypted yet</source>
        <translation type="unfinished">Aún sin cifrar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Not needed by most</source>
        <translation type="unfinished">La mayoría no lo necesita</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Not yet</source>
        <translation type="unfinished">Aún no</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>On the phone, say</source>
        <translation type="unfinished">Por teléfono, diga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>One plain message asks the desk for it. It has exactly this subject, no text, and names nobody:</source>
        <translation type="unfinished">Un mensaje simple se lo pide a la mesa. Tiene exactamente este asunto, no lleva texto y no nombra a nadie:</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>One step left</source>
        <translation type="unfinished">Falta un paso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Server</source>
        <translation type="unfinished">Servidor</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Service</source>
        <translation type="unfinished">Servicio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Sign in with Microsoft</source>
        <translation type="unfinished">Iniciar sesión con Microsoft</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Submit hands messages with personal data over to the desk's secure site, piece by piece. For your own encrypted email: {why}</source>
        <translation type="unfinished">Enviar entrega los mensajes con datos personales en el sitio seguro de la mesa, parte por parte. Para su propio correo cifrado: {why}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The file could not be read. Choose it again.</source>
        <translation type="unfinished">No se pudo leer el archivo. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The invitation arrived. Its link leads to the site below. Open it, set up your account there, then come back and say so.</source>
        <translation type="unfinished">Llegó la invitación. Su enlace lleva al sitio de abajo. Ábralo, cree allí su cuenta, luego vuelva y dígalo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The invitation arrived. Open it in your mail program and set up your account there, then come back and say so.</source>
        <translation type="unfinished">Llegó la invitación. Ábrala en su programa de correo y cree allí su cuenta, luego vuelva y dígalo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The sensitivity “Confidential”</source>
        <translation type="unfinished">La confidencialidad “Confidencial”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The test of {when} arrived unencrypted. Ask your IT to mend the rule, then test again.</source>
        <translation type="unfinished">La prueba de {when} llegó sin cifrar. Pida a su equipo de TI que corrija la regla y pruebe otra vez.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The test of {when} is more than a month old. Send the test again.</source>
        <translation type="unfinished">La prueba de {when} tiene más de un mes. Envíe la prueba otra vez.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The test of {when} was for other account settings. Send the test again.</source>
        <translation type="unfinished">La prueba de {when} era para otros ajustes de cuenta. Envíe la prueba otra vez.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>This file holds a private key. Ask your IT for the certificate alone.</source>
        <translation type="unfinished">Este archivo tiene una clave privada. Pida a su equipo de TI solo el certificado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>This is not a certificate in PEM form. Ask your IT for the file that begins with “BEGIN CERTIFICATE”.</source>
        <translation type="unfinished">Este no es un certificado en formato PEM. Pida a su equipo de TI el archivo que empieza con “BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>User name and password</source>
        <translation type="unfinished">Usuario y contraseña</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Where no program may reach your mail, Submit makes a file that you send yourself. It is plain mail, unless {desk} gave you its certificate and approved it.</source>
        <translation type="unfinished">Donde ningún programa puede llegar a su correo, Enviar hace un archivo que usted mismo envía. Es correo simple, a menos que {desk} le haya dado su certificado y lo haya aprobado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Windows sign-in (NTLM)</source>
        <translation type="unfinished">Inicio de sesión de Windows (NTLM)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>With Microsoft, in the browser</source>
        <translation type="unfinished">Con Microsoft, en el navegador</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your account on the desk's site is ready. It does not expire: use the same secure message again, and change its subject to the case type each time.</source>
        <translation type="unfinished">Su cuenta en el sitio de la mesa está lista. No vence: use otra vez el mismo mensaje seguro, y cambie cada vez su asunto al tipo de caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your company's own authority is trusted</source>
        <translation type="unfinished">La autoridad de su empresa es de confianza</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your mail service encrypts everything that goes to the desk. Nothing is added to the message.</source>
        <translation type="unfinished">Su servicio de correo cifra todo lo que va a la mesa. No se agrega nada al mensaje.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your mail service encrypts messages with this mark, as Outlook sets it.</source>
        <translation type="unfinished">Su servicio de correo cifra los mensajes con esta marca, tal como la pone Outlook.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your mail service encrypts when it sees this header. Write it as X-Name: value.</source>
        <translation type="unfinished">Su servicio de correo cifra cuando ve este encabezado. Escríbalo así: X-Name: value.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your mail service encrypts when it sees this word. It is put before each subject.</source>
        <translation type="unfinished">Su servicio de correo cifra cuando ve esta palabra. Se pone antes de cada asunto.</translation>
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
        <translation type="unfinished">{desk} responde con un mensaje seguro que tiene un enlace, por lo general en {days}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/__init__.py"/>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Change the passphrase</source>
        <translation type="unfinished">Cambiar la frase clave</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Nobody else knows it, and nobody can look it up. Use four or more words.</source>
        <translation type="unfinished">Nadie más la sabe, y nadie puede consultarla. Use cuatro o más palabras.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Passphrase changed</source>
        <translation type="unfinished">Frase clave cambiada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Passphrase now</source>
        <translation type="unfinished">Frase clave actual</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Sealing your key again …</source>
        <translation type="unfinished">Sellando su clave de nuevo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Type the passphrase you have now.</source>
        <translation type="unfinished">Escriba su frase clave actual.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Use the new one from the next sign-in. Older backups still open with the old one.</source>
        <translation type="unfinished">Use la nueva desde el próximo inicio de sesión. Las copias de seguridad anteriores aún se abren con la anterior.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>A second lock on your sign-in</source>
        <translation type="unfinished">Un segundo candado en su inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>From the next sign-in this computer's secret is needed beside your passphrase.</source>
        <translation type="unfinished">Desde el próximo inicio de sesión se necesita el secreto de esta computadora además de su frase clave.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>From the next sign-in your passphrase is enough again.</source>
        <translation type="unfinished">Desde el próximo inicio de sesión basta otra vez su frase clave.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>It cannot be switched on here. {0}</source>
        <translation type="unfinished">No se puede activar aquí. {0}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Off</source>
        <translation type="unfinished">Desactivado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>On</source>
        <translation type="unfinished">Activado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>On another computer, or when this one is lost, only the recovery key lets you in. Find its sheet before you switch this on. Backups made while it is on ask for both as well.</source>
        <translation type="unfinished">En otra computadora, o si esta se pierde, solo la clave de recuperación le deja entrar. Busque su hoja antes de activar esto. Las copias de seguridad hechas mientras está activo también piden ambos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Signing in takes your passphrase and a secret kept here: {0}.</source>
        <translation type="unfinished">Para iniciar sesión hacen falta su frase clave y un secreto guardado aquí: {0}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Signing in would take your passphrase and a secret kept here: {0}. Somebody who saw you type, or who has a copy of the store, comes in nowhere else.</source>
        <translation type="unfinished">Para iniciar sesión harían falta su frase clave y un secreto guardado aquí: {0}. Quien le vio escribir, o tiene una copia del almacén, no entra en ningún otro lugar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Switch it off</source>
        <translation type="unfinished">Desactivarlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Switch it on</source>
        <translation type="unfinished">Activarlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Type your passphrase.</source>
        <translation type="unfinished">Escriba su frase clave.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view.py"/>
        <source>Everything is in this folder, encrypted. There is no server and no cloud. Backups are made by themselves: see Backups.</source>
        <translation type="unfinished">Todo está en esta carpeta, cifrado. No hay servidor ni nube. Las copias de seguridad se hacen solas: vea Copias de seguridad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view.py"/>
        <source>Where the data lies</source>
        <translation type="unfinished">Dónde están los datos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view.py"/>
        <source>Yours alone: colleagues have their own.</source>
        <translation type="unfinished">Solo suyos: cada colega tiene los propios.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Appearance</source>
        <translation type="unfinished">Apariencia</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>At most {most} {unit}.</source>
        <translation type="unfinished">Como máximo {most} {unit}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Folder</source>
        <translation type="unfinished">Carpeta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Locking and names</source>
        <translation type="unfinished">Bloqueo y nombres</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Protected by</source>
        <translation type="unfinished">Protegido por</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>SQLCipher, with a key that only a passphrase of the staff opens</source>
        <translation type="unfinished">SQLCipher, con una clave que solo abre una frase clave del personal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Writing</source>
        <translation type="unfinished">Escritura</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/__init__.py"/>
        <source>Sign in</source>
        <translation type="unfinished">Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Choose your name</source>
        <translation type="unfinished">Elija su nombre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Choose your name.</source>
        <translation type="unfinished">Elija su nombre.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Forgot the passphrase?</source>
        <translation type="unfinished">¿Olvidó la frase clave?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Practice passphrase, unless you chose your own: {0}</source>
        <translation type="unfinished">Frase clave de práctica, si no eligió la suya: {0}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>The practice office: nobody in it is real.</source>
        <translation type="unfinished">La oficina de práctica: nadie en ella es real.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>This sign-in also takes the secret that one computer's password store keeps.</source>
        <translation type="unfinished">Este inicio de sesión también pide el secreto que guarda el almacén de contraseñas de una computadora.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Wait {0}</source>
        <translation type="unfinished">Espere {0}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Your cases stay encrypted on this computer until you sign in.</source>
        <translation type="unfinished">Sus casos siguen cifrados en esta computadora hasta que inicie sesión.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/__init__.py"/>
        <source>Submit</source>
        <translation type="unfinished">Enviar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Delete the file afterwards, then say here that it was sent.</source>
        <translation type="unfinished">Elimine el archivo después y luego diga aquí que se envió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Encrypted to the desk's certificate: only the desk can open it.</source>
        <translation type="unfinished">Cifrado con el certificado de la mesa: solo la mesa puede abrirlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Getting everything ready …</source>
        <translation type="unfinished">Preparando todo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>I sent it</source>
        <translation type="unfinished">Lo envié</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Later</source>
        <translation type="unfinished">Más tarde</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Mail (*.eml)</source>
        <translation type="unfinished">Correo (*.eml)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Open it there. It comes up as a new message: look at it and send it.</source>
        <translation type="unfinished">Ábralo allí. Aparece como mensaje nuevo: mírelo y envíelo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Plain mail, without personal data.</source>
        <translation type="unfinished">Correo simple, sin datos personales.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Save the file first.</source>
        <translation type="unfinished">Guarde primero el archivo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Save the file where your mail program can open it.</source>
        <translation type="unfinished">Guarde el archivo donde su programa de correo pueda abrirlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Save the mail file</source>
        <translation type="unfinished">Guardar el archivo de correo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Save the mail file …</source>
        <translation type="unfinished">Guardar el archivo de correo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>The mail file was saved.</source>
        <translation type="unfinished">El archivo de correo se guardó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>A submission belongs to a case. Make one under Cases, then come back.</source>
        <translation type="unfinished">Un envío pertenece a un caso. Créelo en Casos y luego vuelva.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Choose the case it is about.</source>
        <translation type="unfinished">Elija el caso del que se trata.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Find a case</source>
        <translation type="unfinished">Buscar un caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Find by reference, household or topic</source>
        <translation type="unfinished">Buscar por referencia, hogar o tema</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>No open case yet</source>
        <translation type="unfinished">Aún no hay caso abierto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Try another word: the reference, the household's name or what it is about.</source>
        <translation type="unfinished">Pruebe otra palabra: la referencia, el nombre del hogar o de qué se trata.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Your open cases</source>
        <translation type="unfinished">Sus casos abiertos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/columns.py"/>
        <source>Gate</source>
        <translation type="unfinished">Control</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/columns.py"/>
        <source>The desk needs</source>
        <translation type="unfinished">La mesa necesita</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/fact_entry.py"/>
        <source>MM/YYYY</source>
        <translation type="unfinished">MM/AAAA</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/fact_entry.py"/>
        <source>filled in</source>
        <translation type="unfinished">lleno</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/fact_entry.py"/>
        <source>missing</source>
        <translation type="unfinished">falta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/fact_entry.py"/>
        <source>optional</source>
        <translation type="unfinished">opcional</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/gate_panel.py"/>
        <source>How it will travel</source>
        <translation type="unfinished">Cómo va a viajar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/gate_panel.py"/>
        <source>Set up secure email</source>
        <translation type="unfinished">Configurar correo seguro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/gate_panel.py"/>
        <source>{file}: could not look inside. {why}</source>
        <translation type="unfinished">{file}: no se pudo ver su contenido. {why}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Attachments</source>
        <translation type="unfinished">Adjuntos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Could not look inside: {why}</source>
        <translation type="unfinished">No se pudo ver su contenido: {why}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Go on in the conversation</source>
        <translation type="unfinished">Seguir en la conversación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>In your own words now.</source>
        <translation type="unfinished">Con sus palabras.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Made for you from the case type.</source>
        <translation type="unfinished">Sale del tipo de caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Make it anew</source>
        <translation type="unfinished">Rehacerlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Make the form, one row per person</source>
        <translation type="unfinished">Formulario, una fila por persona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Message</source>
        <translation type="unfinished">Mensaje</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Names are hidden, so the message is too. Press Ctrl+H to show it.</source>
        <translation type="unfinished">Los nombres están ocultos, y también el mensaje. Pulse Ctrl+H para mostrarlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>No documents on this case. Add them on the case's own screen.</source>
        <translation type="unfinished">No hay documentos en este caso. Agréguelos en la pantalla del caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>The desk follows from your kind of assister.</source>
        <translation type="unfinished">La mesa depende de su clase de asistente.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Written from your answers. You can change it.</source>
        <translation type="unfinished">Escrito con sus respuestas. Puede cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>finding</source>
        <translation type="unfinished">hallazgo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>findings</source>
        <translation type="unfinished">hallazgos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>fixed</source>
        <translation type="unfinished">fijo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>nothing found</source>
        <translation type="unfinished">sin hallazgos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>{size}, on the case as {name}</source>
        <translation type="unfinished">{size}, en el caso como {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>Go to the outbox</source>
        <translation type="unfinished">Ir a Envíos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>Stopping …</source>
        <translation type="unfinished">Deteniendo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>Submit something else for this case</source>
        <translation type="unfinished">Enviar otra cosa de este caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>You can go on working. What happens is kept step by step.</source>
        <translation type="unfinished">Puede seguir trabajando. Lo que pasa se guarda paso a paso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>File {number} is on its way</source>
        <translation type="unfinished">El archivo {number} va en camino</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>File {number}: {percent} %</source>
        <translation type="unfinished">Archivo {number}: {percent} %</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>Files attached, if there are any</source>
        <translation type="unfinished">Archivos adjuntos, si los hay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>It may have been sent</source>
        <translation type="unfinished">Puede que se haya enviado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>It waits in the outbox, ready to send.</source>
        <translation type="unfinished">Espera en Envíos, listo para enviar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>Read back and checked</source>
        <translation type="unfinished">Releído y revisado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>Ready in the outbox</source>
        <translation type="unfinished">Listo en Envíos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>Saved as a draft in your mailbox</source>
        <translation type="unfinished">Guardado como borrador en su buzón</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>You stopped it before it left.</source>
        <translation type="unfinished">Usted lo detuvo antes de que saliera.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>{desk} usually answers in 1 business day, by {due}.</source>
        <translation type="unfinished">{desk} suele responder en 1 día hábil, para {due}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>{desk} usually answers in {days} business days, by {due}.</source>
        <translation type="unfinished">{desk} suele responder en {days} días hábiles, para {due}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>Call sheet</source>
        <translation type="unfinished">Hoja de llamada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>How it is done</source>
        <translation type="unfinished">Cómo se hace</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>Names are hidden, so the call sheet is too. Press Ctrl+H to show it.</source>
        <translation type="unfinished">Los nombres están ocultos, y también la hoja de llamada. Pulse Ctrl+H para mostrarla.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>They will ask</source>
        <translation type="unfinished">Van a preguntar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>Who answers</source>
        <translation type="unfinished">Quién responde</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_panel.py"/>
        <source>A file is still open in another program. Close it there.</source>
        <translation type="unfinished">Un archivo sigue abierto en otro programa. Ciérrelo allí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_panel.py"/>
        <source>Open the desk's site and answer in your secure message there. Copy a piece, paste it, and it is ticked. What you copied leaves the clipboard after {seconds} seconds.</source>
        <translation type="unfinished">Abra el sitio de la mesa y responda allí en su mensaje seguro. Copie una parte, péguela, y queda marcada. Lo que copió sale del portapapeles después de {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_panel.py"/>
        <source>Show the folder</source>
        <translation type="unfinished">Mostrar la carpeta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Copy the address</source>
        <translation type="unfinished">Copiar la dirección</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Copy the message</source>
        <translation type="unfinished">Copiar el mensaje</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Copy the subject</source>
        <translation type="unfinished">Copiar el asunto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Files</source>
        <translation type="unfinished">Archivos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Not ticked yet: {names}.</source>
        <translation type="unfinished">Aún sin marcar: {names}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Put them into a folder</source>
        <translation type="unfinished">Ponerlos en una carpeta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Case types</source>
        <translation type="unfinished">Tipos de caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Group</source>
        <translation type="unfinished">Grupo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Nothing fits</source>
        <translation type="unfinished">Nada coincide</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Try another word. If the desk should answer a question of its own kind, look under “General question”.</source>
        <translation type="unfinished">Pruebe otra palabra. Si la mesa debe responder una pregunta particular, busque en “Pregunta general”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Type a word, such as renewal or password</source>
        <translation type="unfinished">Escriba una palabra, como renovación o contraseña</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Another case</source>
        <translation type="unfinished">Otro caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Draft kept {time}</source>
        <translation type="unfinished">Borrador de {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Send the submission</source>
        <translation type="unfinished">Hacer el envío</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Start over</source>
        <translation type="unfinished">Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Start the submission over</source>
        <translation type="unfinished">Empezar el envío de nuevo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Started over. The draft is gone.</source>
        <translation type="unfinished">Se empezó de nuevo. El borrador ya no está.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Your draft is back.</source>
        <translation type="unfinished">Su borrador está de vuelta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>A newborn. Of a parent: {labels}</source>
        <translation type="unfinished">Un recién nacido. De uno de los padres: {labels}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Call {desk} at {phone} with the client on the line.</source>
        <translation type="unfinished">Llame a {desk} al {phone} con el cliente en la línea.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Call {desk} at {phone}.</source>
        <translation type="unfinished">Llame a {desk} al {phone}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Cannot go this way</source>
        <translation type="unfinished">No puede ir así</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Done in the portal, not by email. Follow the steps.</source>
        <translation type="unfinished">Se hace en el portal, no por correo. Siga los pasos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Done with an online form, not by email. Follow the steps.</source>
        <translation type="unfinished">Se hace con un formulario en línea, no por correo. Siga los pasos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Gate: cannot go</source>
        <translation type="unfinished">Control: no puede ir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Gate: {places} found</source>
        <translation type="unfinished">Control: {places}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Hand over on the desk's site</source>
        <translation type="unfinished">Entregar en el sitio de la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Looking</source>
        <translation type="unfinished">Mirando</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Looking at what you changed …</source>
        <translation type="unfinished">Mirando lo que cambió …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Make the form first: it has one row for each person.</source>
        <translation type="unfinished">Haga primero el formulario: tiene una fila por persona.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>No personal data found.</source>
        <translation type="unfinished">No se encontraron datos personales.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>No privacy warning is recorded on this case. Read it, and record it there.</source>
        <translation type="unfinished">En este caso no hay aviso de privacidad. Léalo y regístrelo allí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Not done by email. Follow the steps.</source>
        <translation type="unfinished">No se hace por correo. Siga los pasos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Person {place}</source>
        <translation type="unfinished">Persona {place}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Personal data in 1 place.</source>
        <translation type="unfinished">Datos personales en 1 lugar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Personal data in {places} places.</source>
        <translation type="unfinished">Datos personales en {places} lugares.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Send as plain mail to {desk}</source>
        <translation type="unfinished">Enviar como correo simple a {desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Send securely to {desk}</source>
        <translation type="unfinished">Enviar de forma segura a {desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Still missing: {names}.</source>
        <translation type="unfinished">Aún falta: {names}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>The gate reads the message before it can go.</source>
        <translation type="unfinished">El control lee el mensaje antes de que pueda ir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>The gate reads the message once it has its subject.</source>
        <translation type="unfinished">El control lee el mensaje cuando tiene su asunto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>The one of this case with {desk}, last mail {day}.</source>
        <translation type="unfinished">La de este caso con {desk}, último correo {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>The one you have with {desk}, last mail {day}. Nothing of it is quoted.</source>
        <translation type="unfinished">La que tiene con {desk}, último correo {day}. No se cita nada de ella.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>applicant</source>
        <translation type="unfinished">solicitante</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>child</source>
        <translation type="unfinished">hijo o hija</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>not related</source>
        <translation type="unfinished">sin parentesco</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>other relative</source>
        <translation type="unfinished">otro pariente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>parent</source>
        <translation type="unfinished">padre o madre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>quarter {quarter} of {year}</source>
        <translation type="unfinished">trimestre {quarter} de {year}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>representative</source>
        <translation type="unfinished">representante</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>sibling</source>
        <translation type="unfinished">hermano o hermana</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>spouse</source>
        <translation type="unfinished">cónyuge</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>the desk</source>
        <translation type="unfinished">la mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>the {desk}</source>
        <translation type="unfinished">{desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{agency} answers this, not {desk}.</source>
        <translation type="unfinished">Esto lo responde {agency}, no {desk}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{desk} usually answers in 1 business day: sent now, by {by}.</source>
        <translation type="unfinished">{desk} suele responder en 1 día hábil: si se envía ahora, para {by}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{desk} usually answers in {days} business days: sent now, by {by}.</source>
        <translation type="unfinished">{desk} suele responder en {days} días hábiles: si se envía ahora, para {by}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{found} It travels encrypted.</source>
        <translation type="unfinished">{found} Viaja cifrado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{more} more</source>
        <translation type="unfinished">{more} más</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Add more, if it helps</source>
        <translation type="unfinished">Agregar más</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Choose another case type</source>
        <translation type="unfinished">Elegir otro tipo de caso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Mind</source>
        <translation type="unfinished">Tenga en cuenta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Month or quarter</source>
        <translation type="unfinished">Mes o trimestre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Not needed, left out</source>
        <translation type="unfinished">Se deja fuera</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Papers</source>
        <translation type="unfinished">Papeles</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Stands in the subject, so it comes from a list.</source>
        <translation type="unfinished">Va en el asunto, por eso sale de una lista.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Who is it about?</source>
        <translation type="unfinished">¿De quién se trata?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>You can also call: {phone}.</source>
        <translation type="unfinished">También puede llamar: {phone}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/write_panel.py"/>
        <source>Ctrl+Enter in the message does the same.</source>
        <translation type="unfinished">Ctrl+Enter en el mensaje hace lo mismo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/write_panel.py"/>
        <source>Nothing was sent</source>
        <translation type="unfinished">No se envió nada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/write_panel.py"/>
        <source>Open the case to write a note</source>
        <translation type="unfinished">Abrir el caso para escribir una nota</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/write_panel.py"/>
        <source>The gate looks at it once more …</source>
        <translation type="unfinished">El control lo mira una vez más …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>And on {number} more of your cases.</source>
        <translation type="unfinished">Y en {number} más de sus casos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Backups need a look</source>
        <translation type="unfinished">Las copias de seguridad necesitan atención</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Call, talk or letter</source>
        <translation type="unfinished">Llamada, plática o carta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Change of a note</source>
        <translation type="unfinished">Cambio de una nota</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Consent ends</source>
        <translation type="unfinished">Termina el consentimiento</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Consent has ended</source>
        <translation type="unfinished">El consentimiento terminó</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Deadlines by risk</source>
        <translation type="unfinished">Plazos por riesgo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Decide</source>
        <translation type="unfinished">Decidir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Ended {day}</source>
        <translation type="unfinished">Terminó {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>It ended {day}.</source>
        <translation type="unfinished">Terminó {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>It is good until {day}.</source>
        <translation type="unfinished">Vale hasta {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>It may have been sent. Look into the mailbox.</source>
        <translation type="unfinished">Puede que se haya enviado. Mire en el buzón.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>It was good until {day}.</source>
        <translation type="unfinished">Valía hasta {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Lapsed</source>
        <translation type="unfinished">Vencido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Last day {day}</source>
        <translation type="unfinished">Último día {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Look</source>
        <translation type="unfinished">Ver</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Message to the desk, last typed {ago}</source>
        <translation type="unfinished">Mensaje a la mesa, escrito por última vez {ago}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Move it</source>
        <translation type="unfinished">Moverlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No deadline ends in the next 30 days. Add them on a case; the calendar has them all.</source>
        <translation type="unfinished">Ningún plazo termina en los próximos 30 días. Agréguelos en un caso; el calendario los tiene todos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No invitation to secure email yet</source>
        <translation type="unfinished">Aún sin invitación al correo seguro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No privacy warning is recorded</source>
        <translation type="unfinished">No hay aviso de privacidad registrado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No reply is due. What you send shows here until the desk answers.</source>
        <translation type="unfinished">No se espera respuesta. Lo que envía aparece aquí hasta que la mesa responde.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No task is due this week. Tasks of your cases show here a week before their day.</source>
        <translation type="unfinished">Ninguna tarea vence esta semana. Las tareas de sus casos aparecen aquí una semana antes de su día.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Not saved yet, last typed {ago}</source>
        <translation type="unfinished">Aún no guardado, escrito por última vez {ago}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Not sent</source>
        <translation type="unfinished">No enviado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Nothing is half done. Notes and messages you have begun show here.</source>
        <translation type="unfinished">No hay nada a medias. Las notas y mensajes que empezó aparecen aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Nothing is stuck. A submission that cannot go on without you shows here.</source>
        <translation type="unfinished">Nada está detenido. Un envío que no puede seguir sin usted aparece aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Over</source>
        <translation type="unfinished">Pasado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Read it to the client and record it there.</source>
        <translation type="unfinished">Léaselo al cliente y regístrelo allí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Ready to send, prepared {ago}</source>
        <translation type="unfinished">Listo para enviar, preparado {ago}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Secure email is not set up yet</source>
        <translation type="unfinished">El correo seguro aún no está configurado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Sending stopped. Look what it needs.</source>
        <translation type="unfinished">El envío se detuvo. Vea qué necesita.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Set up</source>
        <translation type="unfinished">Configurar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Show all {number} in the outbox</source>
        <translation type="unfinished">Mostrar los {number} en Envíos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Show the calendar</source>
        <translation type="unfinished">Mostrar el calendario</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Soon</source>
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The last day is {day}.</source>
        <translation type="unfinished">El último día es {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The last day was {day}.</source>
        <translation type="unfinished">El último día fue {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The privacy office needs a look</source>
        <translation type="unfinished">La oficina de privacidad necesita atención</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The store is in an unsafe place</source>
        <translation type="unfinished">El almacén está en un lugar inseguro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The test of your encrypted email is more than a month old</source>
        <translation type="unfinished">La prueba de su correo cifrado tiene más de un mes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Today, {day}</source>
        <translation type="unfinished">Hoy, {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Until it is repeated, nothing with personal data goes this way.</source>
        <translation type="unfinished">Hasta que se repita, nada con datos personales va por esta vía.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Until then nothing with personal data can be sent.</source>
        <translation type="unfinished">Hasta entonces no se puede enviar nada con datos personales.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>You have no case yet. Begin with the first household.</source>
        <translation type="unfinished">Aún no tiene ningún caso. Empiece con el primer hogar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Your certification ends soon</source>
        <translation type="unfinished">Su certificación termina pronto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Your certification has lapsed</source>
        <translation type="unfinished">Su certificación venció</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Your yearly training ends soon</source>
        <translation type="unfinished">Su capacitación anual termina pronto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Your yearly training has lapsed</source>
        <translation type="unfinished">Su capacitación anual venció</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>case waiting for a desk</source>
        <translation type="unfinished">caso espera a una mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>cases waiting for a desk</source>
        <translation type="unfinished">casos esperan a una mesa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>open case</source>
        <translation type="unfinished">caso abierto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>open cases</source>
        <translation type="unfinished">casos abiertos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>{desk} answers by {due}</source>
        <translation type="unfinished">{desk} responde para {due}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>{desk} is {days} late</source>
        <translation type="unfinished">{desk}: {days} de atraso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>{said} Ask the client to renew it.</source>
        <translation type="unfinished">{said} Pida al cliente que lo renueve.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/bands.py"/>
        <source>PRACTICE OFFICE · everyone here is invented · nothing leaves</source>
        <translation type="unfinished">OFICINA DE PRÁCTICA · todos aquí son inventados · nada sale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/caretaker.py"/>
        <source>The window locks.</source>
        <translation type="unfinished">La ventana se bloquea.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>confirm the site's name</source>
        <translation type="unfinished">confirme el nombre del sitio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>encrypted email ready</source>
        <translation type="unfinished">correo cifrado listo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>invitation arrived</source>
        <translation type="unfinished">llegó la invitación</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>no secure email yet</source>
        <translation type="unfinished">aún sin correo seguro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>permission requested</source>
        <translation type="unfinished">permiso solicitado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>proof needed</source>
        <translation type="unfinished">falta la prueba</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>secure email requested</source>
        <translation type="unfinished">correo seguro solicitado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>secure site ready</source>
        <translation type="unfinished">sitio seguro listo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>{desk}: {state}</source>
        <translation type="unfinished">{desk}: {state}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/context.py"/>
        <source>AssisterDesk is locked. Sign in to go on.</source>
        <translation type="unfinished">AssisterDesk está bloqueado. Inicie sesión para seguir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/crash_page.py"/>
        <source>AssisterDesk made a mistake</source>
        <translation type="unfinished">AssisterDesk cometió un error</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/crash_page.py"/>
        <source>For whoever looks after this program; it holds no client's data:</source>
        <translation type="unfinished">Para quien cuida de este programa; no tiene datos de ningún cliente:</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/crash_page.py"/>
        <source>Go to the first screen</source>
        <translation type="unfinished">Ir a la primera pantalla</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/crash_page.py"/>
        <source>This is our fault, not yours. What was saved is still saved, and nothing was sent because of it. Go on with the first screen; if it happens again, lock and sign in anew.</source>
        <translation type="unfinished">Es culpa nuestra, no suya. Lo guardado sigue guardado, y nada se envió por esto. Siga con la primera pantalla; si pasa otra vez, bloquee e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/idle_check.py"/>
        <source>Somebody is back.</source>
        <translation type="unfinished">Alguien volvió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/leaving.py"/>
        <source>Copied inside AssisterDesk only.</source>
        <translation type="unfinished">Copiado solo dentro de AssisterDesk.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/leaving.py"/>
        <source>Copied. The clipboard is emptied in {left}.</source>
        <translation type="unfinished">Copiado. El portapapeles se vacía en {left}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/leaving.py"/>
        <source>You can paste it inside AssisterDesk, but it was not put on the clipboard.</source>
        <translation type="unfinished">Puede pegarlo dentro de AssisterDesk, pero no se puso en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>A reply that was cut off lies in your Drafts. See the outbox.</source>
        <translation type="unfinished">En sus Borradores hay una respuesta que quedó a medias. Vea Envíos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>Mail from the desk waits in the outbox's tray.</source>
        <translation type="unfinished">Hay correo de la mesa esperando en Envíos.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>Something in the outbox needs you.</source>
        <translation type="unfinished">Algo en Envíos requiere su atención.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>The invitation to secure email is here.</source>
        <translation type="unfinished">La invitación al correo seguro está aquí.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>replies were filed.</source>
        <translation type="unfinished">respuestas se archivaron.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>reply was filed.</source>
        <translation type="unfinished">respuesta se archivó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>submissions were sent.</source>
        <translation type="unfinished">envíos salieron.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>waiting submission was sent.</source>
        <translation type="unfinished">envío en espera salió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/palette.py"/>
        <source>Nothing by that name. Try another word.</source>
        <translation type="unfinished">Nada con ese nombre. Pruebe otra palabra.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/palette.py"/>
        <source>Search or do anything</source>
        <translation type="unfinished">Buscar o hacer algo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/palette.py"/>
        <source>Type a name, a case, a screen or what to do</source>
        <translation type="unfinished">Escriba un nombre, un caso, una pantalla o qué hacer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/palette.py"/>
        <source>What was found</source>
        <translation type="unfinished">Lo que se encontró</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/rail.py"/>
        <source>Lock  (Ctrl+L)</source>
        <translation type="unfinished">Bloquear  (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/rail.py"/>
        <source>{title}, {number} waiting</source>
        <translation type="unfinished">{title}, {number} en espera</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>Clear this list</source>
        <translation type="unfinished">Vaciar esta lista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>No case was opened lately</source>
        <translation type="unfinished">No se abrió ningún caso últimamente</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>Recent cases</source>
        <translation type="unfinished">Casos recientes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>The list of recent cases is empty. The access log keeps what was opened.</source>
        <translation type="unfinished">La lista de casos recientes está vacía. El registro de acceso conserva lo que se abrió.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>opened {when}</source>
        <translation type="unfinished">abierto {when}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/spelling.py"/>
        <source>off</source>
        <translation type="unfinished">desactivada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/spelling.py"/>
        <source>off, there is no dictionary for {language}</source>
        <translation type="unfinished">desactivada, no hay diccionario para {language}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/spelling.py"/>
        <source>“{word}” is one of the office's words now.</source>
        <translation type="unfinished">“{word}” ya es una palabra de la oficina.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>Clipboard is emptied in {left}</source>
        <translation type="unfinished">El portapapeles se vacía en {left}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>Offline</source>
        <translation type="unfinished">Sin conexión</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>Online</source>
        <translation type="unfinished">En línea</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>Works without a network</source>
        <translation type="unfinished">Funciona sin red</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>all work saved {time}</source>
        <translation type="unfinished">todo guardado {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>tries again at {time}</source>
        <translation type="unfinished">intenta otra vez a las {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>From afar: {how}</source>
        <translation type="unfinished">A distancia: {how}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>Hide names (Ctrl+H)</source>
        <translation type="unfinished">Ocultar nombres (Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>Recent cases (Ctrl+R)</source>
        <translation type="unfinished">Casos recientes (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>Show names (Ctrl+H)</source>
        <translation type="unfinished">Mostrar nombres (Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>Signed in: {person}</source>
        <translation type="unfinished">Sesión de: {person}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>A document is still open in another program. Close it there; its copy is removed the next time AssisterDesk locks or starts.</source>
        <translation type="unfinished">Un documento sigue abierto en otro programa. Ciérrelo ahí; su copia se quita la próxima vez que AssisterDesk se bloquee o inicie.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Are you still there?</source>
        <translation type="unfinished">¿Sigue ahí?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>AssisterDesk locks in {left}. What you typed is kept.</source>
        <translation type="unfinished">AssisterDesk se bloquea en {left}. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Clear the recent cases</source>
        <translation type="unfinished">Vaciar los casos recientes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Go to {screen}</source>
        <translation type="unfinished">Ir a {screen}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Hide names</source>
        <translation type="unfinished">Ocultar nombres</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>I am here</source>
        <translation type="unfinished">Aquí estoy</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Show names</source>
        <translation type="unfinished">Mostrar nombres</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>practice office</source>
        <translation type="unfinished">oficina de práctica</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>A PDF file outside AssisterDesk</source>
        <translation type="unfinished">Un archivo PDF fuera de AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>Opened in another program. The copy goes when AssisterDesk locks.</source>
        <translation type="unfinished">Abierto en otro programa. La copia desaparece cuando AssisterDesk se bloquea.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>Paper, read by whoever picks it up</source>
        <translation type="unfinished">Papel, lo lee quien lo tome</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>Save a file</source>
        <translation type="unfinished">Guardar un archivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>The PDF was saved.</source>
        <translation type="unfinished">El PDF se guardó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>The file was saved.</source>
        <translation type="unfinished">El archivo se guardó.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/banner.py"/>
        <source>Close this message</source>
        <translation type="unfinished">Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/column_choice.py"/>
        <source>Choose columns</source>
        <translation type="unfinished">Elegir columnas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/day_field.py"/>
        <source>There is no such day. Check the date.</source>
        <translation type="unfinished">Esa fecha no existe. Revísela.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/day_field.py"/>
        <source>Write the date as month/day/year, such as 11/21/2026.</source>
        <translation type="unfinished">Escriba la fecha como mes/día/año, por ejemplo 11/21/2026.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/field.py"/>
        <source>{label} (optional)</source>
        <translation type="unfinished">{label} (opcional)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/help_button.py"/>
        <source>Help for this page (F1)</source>
        <translation type="unfinished">Ayuda para esta página (F1)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/label.py"/>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Cut</source>
        <translation type="unfinished">Cortar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Hide the passphrase</source>
        <translation type="unfinished">Ocultar la frase clave</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Paste</source>
        <translation type="unfinished">Pegar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Redo</source>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Select all</source>
        <translation type="unfinished">Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Show the passphrase</source>
        <translation type="unfinished">Mostrar la frase clave</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/mail_text.py"/>
        <source>The message</source>
        <translation type="unfinished">El mensaje</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/masked.py"/>
        <source>Hide {what}</source>
        <translation type="unfinished">Ocultar {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/masked.py"/>
        <source>Show {what}</source>
        <translation type="unfinished">Mostrar {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/masked.py"/>
        <source>{what}, hidden</source>
        <translation type="unfinished">{what}, oculto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/new_passphrase.py"/>
        <source>Make the passphrase longer.</source>
        <translation type="unfinished">Haga más larga la frase clave.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/new_passphrase.py"/>
        <source>The two passphrases differ.</source>
        <translation type="unfinished">Las dos frases clave son distintas.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/new_passphrase.py"/>
        <source>This is not the same as the one before it.</source>
        <translation type="unfinished">No es igual a la anterior.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/new_passphrase.py"/>
        <source>Type the new passphrase.</source>
        <translation type="unfinished">Escriba la nueva frase clave.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/plot.py"/>
        <source>not over yet</source>
        <translation type="unfinished">aún no termina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/progress_line.py"/>
        <source>Stopped.</source>
        <translation type="unfinished">Detenido.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/progress_line.py"/>
        <source>{what} {percent} %</source>
        <translation type="unfinished">{what} {percent} %</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>A few words</source>
        <translation type="unfinished">Unas palabras</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>Go back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>Name nobody here: the log is kept for years.</source>
        <translation type="unfinished">No nombre a nadie aquí: el registro se guarda por años.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>The reason goes into the access log. You are asked once a day for each case.</source>
        <translation type="unfinished">El motivo va al registro de acceso. Se le pregunta una vez al día por cada caso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>This reason needs a few words. Name nobody.</source>
        <translation type="unfinished">Este motivo necesita unas palabras. No nombre a nadie.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>Why are you opening case {reference}?</source>
        <translation type="unfinished">¿Por qué abre el caso {reference}?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>Why are you opening this case?</source>
        <translation type="unfinished">¿Por qué abre este caso?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>needed for this reason</source>
        <translation type="unfinished">necesario para este motivo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spans.py"/>
        <source>Marked in the text: {said}</source>
        <translation type="unfinished">Marcado en el texto: {said}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Add to the office's words</source>
        <translation type="unfinished">Agregar a las palabras de la oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Leave this word</source>
        <translation type="unfinished">Dejar esta palabra</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Most words are in no dictionary of the chosen language; nothing is marked.</source>
        <translation type="unfinished">La mayoría de las palabras no está en el diccionario del idioma elegido; no se marca nada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Next unknown word</source>
        <translation type="unfinished">Siguiente palabra desconocida</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>No word comes near</source>
        <translation type="unfinished">Ninguna palabra se parece</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Spelling: {language}</source>
        <translation type="unfinished">Ortografía: {language}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Spelling: {number}. Alt+F7 goes to the next.</source>
        <translation type="unfinished">Ortografía: {number}. Alt+F7 va a la siguiente.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Take “{word}” off the office's words</source>
        <translation type="unfinished">Quitar “{word}” de las palabras de la oficina</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>unknown word</source>
        <translation type="unfinished">palabra desconocida</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>unknown words</source>
        <translation type="unfinished">palabras desconocidas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/split.py"/>
        <source>Divider: the arrow keys move it, Home puts it back</source>
        <translation type="unfinished">Divisor: las flechas lo mueven, Inicio lo devuelve a su lugar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/split.py"/>
        <source>Drag to make room; double click puts it back</source>
        <translation type="unfinished">Arrastre para hacer lugar; un doble clic lo devuelve</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/step_list.py"/>
        <source>done</source>
        <translation type="unfinished">hecho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/step_list.py"/>
        <source>failed</source>
        <translation type="unfinished">falló</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/step_list.py"/>
        <source>now</source>
        <translation type="unfinished">ahora</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/step_list.py"/>
        <source>to come</source>
        <translation type="unfinished">por venir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Fair</source>
        <translation type="unfinished">Regular</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Good</source>
        <translation type="unfinished">Buena</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Passphrase strength: {text}</source>
        <translation type="unfinished">Fuerza de la frase clave: {text}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Poor</source>
        <translation type="unfinished">Pobre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Strong</source>
        <translation type="unfinished">Fuerte</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Type a passphrase.</source>
        <translation type="unfinished">Escriba una frase clave.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Weak</source>
        <translation type="unfinished">Débil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Close; nothing leaves</source>
        <translation type="unfinished">Cerrar; nada sale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Holds</source>
        <translation type="unfinished">Contiene</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Let it go as it is</source>
        <translation type="unfinished">Dejarlo ir como está</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Let it go without the personal data</source>
        <translation type="unfinished">Dejarlo ir sin los datos personales</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Protected</source>
        <translation type="unfinished">Protegido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Send it the secure way</source>
        <translation type="unfinished">Enviarlo por la vía segura</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Teach the gate</source>
        <translation type="unfinished">Enseñar al control</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>What would leave</source>
        <translation type="unfinished">Qué saldría</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Where to</source>
        <translation type="unfinished">Adónde</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Which one is not personal data?</source>
        <translation type="unfinished">¿Cuál no es dato personal?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Your office's policy does not let it leave this way as it is.</source>
        <translation type="unfinished">La política de su oficina no deja que salga así por esta vía.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Apr</source>
        <translation type="unfinished">abr</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>April</source>
        <translation type="unfinished">abril</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Aug</source>
        <translation type="unfinished">ago</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>August</source>
        <translation type="unfinished">agosto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Dec</source>
        <translation type="unfinished">dic</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>December</source>
        <translation type="unfinished">diciembre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Feb</source>
        <translation type="unfinished">feb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>February</source>
        <translation type="unfinished">febrero</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Fri</source>
        <translation type="unfinished">vie</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Friday</source>
        <translation type="unfinished">viernes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Jan</source>
        <translation type="unfinished">ene</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>January</source>
        <translation type="unfinished">enero</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Jul</source>
        <translation type="unfinished">jul</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>July</source>
        <translation type="unfinished">julio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Jun</source>
        <translation type="unfinished">jun</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>June</source>
        <translation type="unfinished">junio</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Mar</source>
        <translation type="unfinished">mar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>March</source>
        <translation type="unfinished">marzo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>May</source>
        <translation type="unfinished">mayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Mon</source>
        <translation type="unfinished">lun</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Monday</source>
        <translation type="unfinished">lunes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Nov</source>
        <translation type="unfinished">nov</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>November</source>
        <translation type="unfinished">noviembre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Oct</source>
        <translation type="unfinished">oct</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>October</source>
        <translation type="unfinished">octubre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Sat</source>
        <translation type="unfinished">sáb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Saturday</source>
        <translation type="unfinished">sábado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Sep</source>
        <translation type="unfinished">sep</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>September</source>
        <translation type="unfinished">septiembre</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Sun</source>
        <translation type="unfinished">dom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Sunday</source>
        <translation type="unfinished">domingo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Thu</source>
        <translation type="unfinished">jue</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Thursday</source>
        <translation type="unfinished">jueves</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Tue</source>
        <translation type="unfinished">mar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Tuesday</source>
        <translation type="unfinished">martes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Wed</source>
        <translation type="unfinished">mié</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Wednesday</source>
        <translation type="unfinished">miércoles</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>byte</source>
        <translation type="unfinished">byte</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>bytes</source>
        <translation type="unfinished">bytes</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>in {days} days</source>
        <translation type="unfinished">en {days} días</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>just now</source>
        <translation type="unfinished">ahora mismo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>second</source>
        <translation type="unfinished">segundo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>seconds</source>
        <translation type="unfinished">segundos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>today</source>
        <translation type="unfinished">hoy</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>tomorrow</source>
        <translation type="unfinished">mañana</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>yesterday</source>
        <translation type="unfinished">ayer</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>{days} days ago</source>
        <translation type="unfinished">hace {days} días</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} y {last}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>{hours} h ago</source>
        <translation type="unfinished">hace {hours} h</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>{minutes} min ago</source>
        <translation type="unfinished">hace {minutes} min</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>1420 Invented Ave, Apt 3, St. Paul.</source>
        <translation type="unfinished">1420 Invented Ave, Apt 3, St. Paul.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>24 hours</source>
        <translation type="unfinished">24 horas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>72 hours</source>
        <translation type="unfinished">72 horas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A calendar copies itself to telephones and servers. Its entries carry the kind of deadline and a reference; what names somebody does not go in.</source>
        <translation type="unfinished">Un calendario se copia solo a teléfonos y servidores. Sus entradas llevan el tipo de plazo y una referencia; lo que nombra a alguien no entra.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A call or check that the person's consent covers.</source>
        <translation type="unfinished">Una llamada o consulta que el consentimiento de la persona cubre.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A client's email address. It often holds the name as well.</source>
        <translation type="unfinished">La dirección de correo de un cliente. A menudo lleva también el nombre.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A client's name, even alone and even only a first name with a detail beside it.</source>
        <translation type="unfinished">El nombre de un cliente, aun solo, y aun solo el primer nombre junto a un detalle.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A client's phone number. The desks' own numbers and your office's are not personal data.</source>
        <translation type="unfinished">El teléfono de un cliente. Los números de las mesas y de su oficina no son datos personales.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A colleague who worked on the case knows the person by sight and says so.</source>
        <translation type="unfinished">Un colega que trabajó en el caso conoce a la persona de vista y lo confirma.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A colleague's name and work phone or email.</source>
        <translation type="unfinished">El nombre de un colega y su teléfono o correo de trabajo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A condition, a pregnancy, a doctor, a medicine or a disability of somebody.</source>
        <translation type="unfinished">Una enfermedad, un embarazo, un médico, una medicina o una discapacidad de alguien.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A deadline, or care that cannot wait.</source>
        <translation type="unfinished">Un plazo, o atención médica que no puede esperar.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A desk's mail may lead to its site. The true host is shown and confirmed first; an address that names somebody warns.</source>
        <translation type="unfinished">El correo de una mesa puede llevar a su sitio. Primero se muestra y confirma el servidor verdadero; una dirección que nombra a alguien da aviso.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A driver's license, passport, alien or tribal enrollment number, and what somebody's status is.</source>
        <translation type="unfinished">Licencia de conducir, pasaporte, número de extranjero o de inscripción tribal, y cuál es el estado migratorio de alguien.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A driver's license, passport, tribal ID or similar, held beside the face. Note which kind, not its number.</source>
        <translation type="unfinished">Licencia de conducir, pasaporte, identificación tribal o similar, junto al rostro. Anote cuál es, no su número.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A family of five.</source>
        <translation type="unfinished">Una familia de cinco.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A file outside the store is not encrypted, and it can be sent on with one click.</source>
        <translation type="unfinished">Un archivo fuera del almacén no está cifrado, y se puede reenviar con un clic.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A lawsuit, court order or subpoena</source>
        <translation type="unfinished">Una demanda, orden judicial o citación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A number that the state, a county or a carrier gave to a person or case. Your own six-sign reference is not one.</source>
        <translation type="unfinished">Un número que el estado, un condado o una aseguradora dio a una persona o caso. Su propia referencia de seis signos no lo es.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A ticket in the broker portal. By secure email only when the desk asked for it.</source>
        <translation type="unfinished">Un ticket en el portal de corredores. Por correo seguro solo si la mesa lo pidió.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>ARC</source>
        <translation type="unfinished">ARC</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>About whom does it keep data?</source>
        <translation type="unfinished">¿Sobre quién guarda datos?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Account help</source>
        <translation type="unfinished">Ayuda con la cuenta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Account request follow-up</source>
        <translation type="unfinished">Seguimiento de la solicitud de cuenta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Account request is handled</source>
        <translation type="unfinished">Se atiende la solicitud de cuenta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Administrative hearings</source>
        <translation type="unfinished">Audiencias administrativas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Agency Management Program (AMP)</source>
        <translation type="unfinished">Agency Management Program (AMP)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Agent of record status</source>
        <translation type="unfinished">Estado de agente de registro</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>An account, routing or card number.</source>
        <translation type="unfinished">Un número de cuenta, de ruta bancaria o de tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>An older sample notice said 45 days.</source>
        <translation type="unfinished">Un modelo de aviso anterior decía 45 días.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Another program</source>
        <translation type="unfinished">Otro programa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Answer in the same secure message as before, so that the desk sees what it is about.</source>
        <translation type="unfinished">Responda en el mismo mensaje seguro de antes, para que la mesa vea de qué se trata.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Answering a person who asks for the list of data kept on them</source>
        <translation type="unfinished">Responder a quien pide la lista de los datos que se guardan sobre esa persona</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Answering a public records request</source>
        <translation type="unfinished">Responder a una solicitud de registros públicos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Anything else that points to one person</source>
        <translation type="unfinished">Cualquier otra cosa que señale a una persona</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Anything that says who a person is, alone or put together, such as a name or a birthdate; and anything that belongs to that person, such as health, school, money or work. A name by itself already counts.</source>
        <translation type="unfinished">Todo lo que dice quién es una persona, solo o junto, como un nombre o una fecha de nacimiento; y todo lo que es de esa persona, como salud, escuela, dinero o trabajo. Un nombre por sí solo ya cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Appeal support</source>
        <translation type="unfinished">Ayuda con la apelación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Appeal: file one, or ask where it stands</source>
        <translation type="unfinished">Apelación: presentar una o preguntar cómo va</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Appeals</source>
        <translation type="unfinished">Apelaciones</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Application help</source>
        <translation type="unfinished">Ayuda con la solicitud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Application status</source>
        <translation type="unfinished">Estado de la solicitud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>As printed at its top.</source>
        <translation type="unfinished">Como está impreso en la parte de arriba.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask MNsure about your case and send it what it needs.</source>
        <translation type="unfinished">Preguntar a MNsure por su caso y enviarle lo que necesita.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask MNsure's desk about the case</source>
        <translation type="unfinished">Preguntar a la mesa de MNsure por el caso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask about a paper application</source>
        <translation type="unfinished">Preguntar por una solicitud en papel</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask for a retroactive agent of record</source>
        <translation type="unfinished">Pedir agente de registro retroactivo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask to use your own encrypted email</source>
        <translation type="unfinished">Pedir usar su propio correo cifrado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Assister leads: contact, pause or report</source>
        <translation type="unfinished">Referidos: contacto, pausa o informe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>At most five sentences.</source>
        <translation type="unfinished">Cinco oraciones como máximo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Audit or quality review</source>
        <translation type="unfinished">Auditoría o revisión de calidad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Auditing</source>
        <translation type="unfinished">Auditoría</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Bank and card numbers</source>
        <translation type="unfinished">Números de banco y tarjeta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Billing and payment questions</source>
        <translation type="unfinished">Preguntas de facturas y pagos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Book of business transfer</source>
        <translation type="unfinished">Traspaso de la cartera de clientes</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Born 03/14/1985.</source>
        <translation type="unfinished">Nació el 03/14/1985.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Born in Mandera, works nights at the mill.</source>
        <translation type="unfinished">Nació en Mandera, trabaja de noche en el molino.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Broker Agency Management Program (BAMP)</source>
        <translation type="unfinished">Broker Agency Management Program (BAMP)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Broker portal (MN-EES)</source>
        <translation type="unfinished">Portal de corredores (MN-EES)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Business secrets and single transactions of viatical settlement licensees, and data that could reveal a viator's personal, financial or health information</source>
        <translation type="unfinished">Secretos comerciales y transacciones individuales de licenciatarios de acuerdos viáticos, y datos que podrían revelar información personal, financiera o de salud de un viador</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Calendar files</source>
        <translation type="unfinished">Archivos de calendario</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Call 651-555-0142.</source>
        <translation type="unfinished">Llame al 651-555-0142.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Call back, and three facts</source>
        <translation type="unfinished">Devolver la llamada, y tres datos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Call once the proof is uploaded</source>
        <translation type="unfinished">Llamar cuando el comprobante esté subido</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Call the number already on file, then ask three facts from the file that a stranger would not know.</source>
        <translation type="unfinished">Llame al número que ya está en el expediente y pregunte tres datos que un extraño no sabría.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called the client</source>
        <translation type="unfinished">Llamé al cliente</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called the client. Reached: ... Said: ... Next: ...</source>
        <translation type="unfinished">Llamé al cliente. Contacto: ... Dijo: ... Sigue: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called the desk</source>
        <translation type="unfinished">Llamé a la mesa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called the desk. Spoke with: ... Client on the line: yes/no. Answer: ... Next: ...</source>
        <translation type="unfinished">Llamé a la mesa. Hablé con: ... Cliente en la línea: sí/no. Respuesta: ... Sigue: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called, no answer. Left a message to call back, without saying what it is about. Next try: ...</source>
        <translation type="unfinished">Llamé, sin respuesta. Dejé mensaje para que llame, sin decir de qué se trata. Próximo intento: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Card ending in 0000.</source>
        <translation type="unfinished">Tarjeta que termina en 0000.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Carrying out a duty of a statute</source>
        <translation type="unfinished">Cumplir un deber de una ley</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Carrying out a duty of an administrative rule</source>
        <translation type="unfinished">Cumplir un deber de una regla administrativa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Carrying out a duty of the constitution</source>
        <translation type="unfinished">Cumplir un deber de la constitución</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Case 00000000.</source>
        <translation type="unfinished">Caso 00000000.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Case Association Form, signed</source>
        <translation type="unfinished">Case Association Form, firmado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Case and member numbers</source>
        <translation type="unfinished">Números de caso y de miembro</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Case association problem</source>
        <translation type="unfinished">Problema con la asociación del caso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Certification, training or credit</source>
        <translation type="unfinished">Certificación, capacitación o crédito</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Checked on the phone only; not an identifier in an email.</source>
        <translation type="unfinished">Solo se comprueba por teléfono; no es un identificador en un correo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Checking work on a sample of cases, or the access log itself.</source>
        <translation type="unfinished">Revisar el trabajo en una muestra de casos, o el registro de acceso mismo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Choose by December 15 for coverage from January 1; later choices start February 1. Told by a third party.</source>
        <translation type="unfinished">Elija antes del 15 de diciembre para tener cobertura desde el 1 de enero; lo que se elige después empieza el 1 de febrero. Según un tercero.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Christmas Day</source>
        <translation type="unfinished">Navidad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Citizenship</source>
        <translation type="unfinished">Ciudadanía</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Client locked out or forgot the password</source>
        <translation type="unfinished">El cliente no puede entrar u olvidó la contraseña</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Close a paper case so the client can go online</source>
        <translation type="unfinished">Cerrar un caso en papel para que el cliente siga en línea</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Collecting, checking or sending proof the state asked for.</source>
        <translation type="unfinished">Reunir, revisar o enviar comprobantes que pidió el estado.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Comparing plans, enrolling, ending or changing a plan.</source>
        <translation type="unfinished">Comparar planes, inscribir, terminar o cambiar un plan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Comparing the agency's list with per-enrollee payments or commissions.</source>
        <translation type="unfinished">Comparar la lista de la agencia con los pagos por inscrito o comisiones.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Complaint or incident investigation</source>
        <translation type="unfinished">Queja o investigación de un incidente</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Complaints and answers of health insuring corporations that hold medical records</source>
        <translation type="unfinished">Quejas y respuestas de compañías de seguros de salud que tienen registros médicos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Confidential records of law enforcement investigations</source>
        <translation type="unfinished">Registros confidenciales de investigaciones policiales</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Consumer credit reports</source>
        <translation type="unfinished">Informes de crédito del consumidor</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Contact a new lead</source>
        <translation type="unfinished">Contactar a un nuevo referido</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Copy and paste</source>
        <translation type="unfinished">Copiar y pegar</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Copy for MNsure's site</source>
        <translation type="unfinished">Copiar para el sitio de MNsure</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Counts and references. Names only if there is no other way.</source>
        <translation type="unfinished">Cantidades y referencias. Nombres solo si no hay otra forma.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>County or tribal agency, or the DHS help desk</source>
        <translation type="unfinished">Agencia del condado o tribal, o la mesa de ayuda de DHS</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Coverage by an employer</source>
        <translation type="unfinished">Cobertura de un empleador</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Create an account when identity proofing failed</source>
        <translation type="unfinished">Crear una cuenta cuando falló la prueba de identidad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Criminal records of the state bureau of identification and investigation</source>
        <translation type="unfinished">Antecedentes penales de la oficina estatal de identificación e investigación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>DHS Member Help Desk</source>
        <translation type="unfinished">Mesa de ayuda para miembros de DHS</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>DHS Member Help Desk, toll-free</source>
        <translation type="unfinished">Mesa de ayuda para miembros de DHS, línea gratuita</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Daily work</source>
        <translation type="unfinished">Trabajo diario</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Deferred compensation: who takes part and how</source>
        <translation type="unfinished">Compensación diferida: quién participa y cómo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Diagnosis, treatment or health of people enrolled with, or applying to, a health insuring corporation</source>
        <translation type="unfinished">Diagnóstico, tratamiento o salud de personas inscritas o que solicitan a una compañía de seguros de salud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Do you allow {office} to help you in the ways I am about to read, and to keep the facts it needs for that?</source>
        <translation type="unfinished">¿Permite que {office} le ayude de las formas que le voy a leer, y que guarde los datos que necesita para eso?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Documented for brokers; for navigators and CACs it follows from the other status requests.</source>
        <translation type="unfinished">Documentado para corredores; para navegadores y CAC se deduce de las otras consultas de estado.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Documented for brokers; for navigators and CACs it follows.</source>
        <translation type="unfinished">Documentado para corredores; para navegadores y CAC se deduce.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Documented for navigators and CACs; for brokers it follows. The client can also do it online.</source>
        <translation type="unfinished">Documentado para navegadores y CAC; para corredores se deduce. El cliente también puede hacerlo en línea.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Driver's license and state identification card numbers</source>
        <translation type="unfinished">Números de licencia de conducir y de identificación estatal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>End or cancel a plan</source>
        <translation type="unfinished">Terminar o cancelar un plan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enroll in a plan by phone</source>
        <translation type="unfinished">Inscribir en un plan por teléfono</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrolled or re-enrolled in a qualified health plan</source>
        <translation type="unfinished">Inscrito o reinscrito en un plan de salud calificado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrolled together with the client. Program: ... Starts: ... First payment told: yes/no. Association form: ...</source>
        <translation type="unfinished">Inscripción hecha con el cliente. Programa: ... Empieza: ... Se le dijo del primer pago: sí/no. Formulario de asociación: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrollment</source>
        <translation type="unfinished">Inscripción</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrollment does not match the carrier</source>
        <translation type="unfinished">La inscripción no coincide con la aseguradora</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrollment status</source>
        <translation type="unfinished">Estado de la inscripción</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Every program on this computer can read what lies on the clipboard, and some keep a history of it.</source>
        <translation type="unfinished">Todo programa de esta computadora puede leer lo que está en el portapapeles, y algunos guardan su historial.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Everybody, or which person.</source>
        <translation type="unfinished">Todos, o qué persona.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Evidence in investigations of fraudulent viatical settlements or insurance acts</source>
        <translation type="unfinished">Pruebas en investigaciones de acuerdos viáticos o actos de seguros fraudulentos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Exchange Online</source>
        <translation type="unfinished">Exchange Online</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Exemptions</source>
        <translation type="unfinished">Exenciones</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Family members' certifications, recertifications and medical histories under the Family and Medical Leave Act</source>
        <translation type="unfinished">Certificaciones, recertificaciones e historias médicas de familiares según la Family and Medical Leave Act</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Federal tax returns and what they say</source>
        <translation type="unfinished">Declaraciones federales de impuestos y lo que dicen</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>File an appeal</source>
        <translation type="unfinished">Presentar una apelación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Filling in or correcting an application with the person.</source>
        <translation type="unfinished">Llenar o corregir una solicitud con la persona.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Finding a provider or a clinic</source>
        <translation type="unfinished">Buscar un proveedor o una clínica</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Finding out where an application, renewal or enrollment stands.</source>
        <translation type="unfinished">Averiguar cómo va una solicitud, renovación o inscripción.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>First and last name as on the application.</source>
        <translation type="unfinished">Nombre y apellido como en la solicitud.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>First and last name.</source>
        <translation type="unfinished">Nombre y apellido.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>First names and programs are enough.</source>
        <translation type="unfinished">Bastan los nombres y los programas.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Five business days</source>
        <translation type="unfinished">Cinco días hábiles</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Follow-up the person agreed to</source>
        <translation type="unfinished">Seguimiento que la persona aceptó</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Following a collective bargaining agreement</source>
        <translation type="unfinished">Seguir un contrato colectivo de trabajo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Following a policy</source>
        <translation type="unfinished">Seguir una política</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Following a policy of the department or of a state administrative agency</source>
        <translation type="unfinished">Seguir una política del departamento o de una agencia administrativa del estado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Following an executive order or policy</source>
        <translation type="unfinished">Seguir una orden o política ejecutiva</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>For clients. The appeal form is on the website.</source>
        <translation type="unfinished">Para clientes. El formulario de apelación está en el sitio web.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>For some events, such as losing coverage, it also opens up to 60 days before.</source>
        <translation type="unfinished">En algunos casos, como perder la cobertura, también se abre hasta 60 días antes.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>For this office: AssisterDesk, its store and its backups.</source>
        <translation type="unfinished">Para esta oficina: AssisterDesk, su almacén y sus copias de seguridad.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Form 1095-A</source>
        <translation type="unfinished">Formulario 1095-A</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Form 1095-A: duplicate or correction</source>
        <translation type="unfinished">Formulario 1095-A: duplicado o corrección</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Fraud or a complaint</source>
        <translation type="unfinished">Fraude o una queja</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Friday after Thanksgiving</source>
        <translation type="unfinished">Viernes después del Día de Acción de Gracias</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>From an older edition of the policy.</source>
        <translation type="unfinished">De una edición anterior de la política.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Gave the privacy notice and said what we keep, who sees it and that consent can be taken back. In: ... (language). Questions: ...</source>
        <translation type="unfinished">Di el aviso de privacidad y dije qué guardamos, quién lo ve y que el consentimiento se puede retirar. En: ... (idioma). Preguntas: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>General inquiry</source>
        <translation type="unfinished">Consulta general</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>General question, no client data</source>
        <translation type="unfinished">Pregunta general, sin datos de clientes</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Get in touch at the next renewal</source>
        <translation type="unfinished">Contactar en la próxima renovación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Get in touch with you when your coverage has to be renewed.</source>
        <translation type="unfinished">Comunicarnos con usted cuando haya que renovar su cobertura.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Government and immigration numbers</source>
        <translation type="unfinished">Números oficiales y de inmigración</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Green card number on file.</source>
        <translation type="unfinished">Número de la green card en el expediente.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>HIV test results of applicants for fraternal insurance</source>
        <translation type="unfinished">Resultados de pruebas de VIH de solicitantes de seguro fraternal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Handing a case over</source>
        <translation type="unfinished">Traspasar un caso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>He was found eligible for MinnesotaCare.</source>
        <translation type="unfinished">Se le encontró elegible para MinnesotaCare.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Health information</source>
        <translation type="unfinished">Información de salud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Health insurance literacy, explained</source>
        <translation type="unfinished">Explicación de los seguros de salud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Hearing, court order or subpoena</source>
        <translation type="unfinished">Audiencia, orden judicial o citación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help after enrollment</source>
        <translation type="unfinished">Ayuda después de la inscripción</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help with a renewal</source>
        <translation type="unfinished">Ayuda con una renovación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help with an application or its status</source>
        <translation type="unfinished">Ayuda con una solicitud o su estado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help with the application</source>
        <translation type="unfinished">Ayuda con la solicitud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help you after you are enrolled, for example with bills, tax forms or finding a clinic.</source>
        <translation type="unfinished">Ayudarle después de inscribirse, por ejemplo con facturas, formularios de impuestos o para hallar una clínica.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help you apply for coverage and look at what you qualify for.</source>
        <translation type="unfinished">Ayudarle a solicitar cobertura y ver para qué califica.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Helped into Medical Assistance</source>
        <translation type="unfinished">Ayuda para entrar a Asistencia Médica (MA)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Helped into MinnesotaCare</source>
        <translation type="unfinished">Ayuda para entrar a MinnesotaCare</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Helping to file or prepare an appeal.</source>
        <translation type="unfinished">Ayudar a presentar o preparar una apelación.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Helping with a renewal form or notice.</source>
        <translation type="unfinished">Ayudar con un formulario o aviso de renovación.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Her credit is $312 a month.</source>
        <translation type="unfinished">Su crédito es de $312 al mes.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Her silver plan starts January 1.</source>
        <translation type="unfinished">Su plan Silver empieza el 1 de enero.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Household on several programs</source>
        <translation type="unfinished">Hogar en varios programas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How do staff sign in, who approves access, and when is it taken away?</source>
        <translation type="unfinished">¿Cómo inicia sesión el personal, quién aprueba el acceso y cuándo se quita?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How does a person see what is kept on them and have it corrected?</source>
        <translation type="unfinished">¿Cómo ve una persona lo que se guarda sobre ella y cómo lo corrige?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How is it kept correct and up to date?</source>
        <translation type="unfinished">¿Cómo se mantiene correcto y al día?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How long is it kept, and how is it destroyed?</source>
        <translation type="unfinished">¿Cuánto tiempo se guarda y cómo se destruye?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How many people live in or are counted in a household.</source>
        <translation type="unfinished">Cuántas personas viven o se cuentan en un hogar.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How much tax credit somebody gets, or whether they get one.</source>
        <translation type="unfinished">Cuánto crédito fiscal recibe alguien, o si lo recibe.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How somebody files taxes, with whom, and who claims whom.</source>
        <translation type="unfinished">Cómo declara impuestos alguien, con quién, y quién reclama a quién.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>I will now read back what you allowed and the limits you set. Is that right? We will give you a copy.</source>
        <translation type="unfinished">Ahora le leo lo que permitió y los límites que puso. ¿Está bien? Le daremos una copia.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>ID number</source>
        <translation type="unfinished">Número de identificación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Immigration status</source>
        <translation type="unfinished">Estado migratorio</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>In place of your Exchange server, with a mail account of the kind Exchange that signs in with Microsoft.</source>
        <translation type="unfinished">En lugar de su servidor Exchange, con una cuenta de correo de tipo Exchange que inicia sesión con Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Income from a job: pay stubs</source>
        <translation type="unfinished">Ingresos de un empleo: talones de pago</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Income from own work: ledger</source>
        <translation type="unfinished">Ingresos de trabajo propio: libro de cuentas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Independence Day</source>
        <translation type="unfinished">Día de la Independencia</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Insurance fraud investigations, until the time for prosecution is over</source>
        <translation type="unfinished">Investigaciones de fraude de seguros, hasta que pase el tiempo para acusar</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Interpreter or other accommodation</source>
        <translation type="unfinished">Intérprete u otra adaptación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Interpreters and other accommodation. For a call, use the language line under your agency's own account.</source>
        <translation type="unfinished">Intérpretes y otras adaptaciones. Para una llamada, use la línea de idiomas con la cuenta de su agencia.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Investigation or law enforcement</source>
        <translation type="unfinished">Investigación o fuerzas del orden</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Investigations of licence applicants, agents, brokers, adjusters and third party administrators</source>
        <translation type="unfinished">Investigaciones de solicitantes de licencia, agentes, corredores, ajustadores y administradores externos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Is a full privacy impact assessment needed, and why?</source>
        <translation type="unfinished">¿Hace falta una evaluación completa de impacto en la privacidad, y por qué?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>It is when health, income, Social Security numbers or many people are involved.</source>
        <translation type="unfinished">Hace falta cuando hay datos de salud, ingresos, números de Seguro Social o muchas personas.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Juneteenth</source>
        <translation type="unfinished">Juneteenth</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Keep copies of documents</source>
        <translation type="unfinished">Guardar copias de documentos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Keep copies of notices and proofs that you give us.</source>
        <translation type="unfinished">Guardar copias de avisos y comprobantes que usted nos dé.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Known to a staff member, in person</source>
        <translation type="unfinished">Conocido por un miembro del personal, en persona</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Labor Day</source>
        <translation type="unfinished">Día del Trabajo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Large attachments of Microsoft 365</source>
        <translation type="unfinished">Adjuntos grandes de Microsoft 365</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Last four: 0000.</source>
        <translation type="unfinished">Últimos cuatro: 0000.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Law enforcement automated data system (LEADS)</source>
        <translation type="unfinished">Sistema de datos policiales (LEADS)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Licensing</source>
        <translation type="unfinished">Licencias</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Life event change status</source>
        <translation type="unfinished">Estado de un cambio por evento de vida</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Life event or special enrollment</source>
        <translation type="unfinished">Evento de vida o inscripción especial</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Life event: birth, marriage, move</source>
        <translation type="unfinished">Evento de vida: nacimiento, matrimonio, mudanza</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Links in mail</source>
        <translation type="unfinished">Enlaces en el correo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Looking into a complaint, a wrong access or a lost document.</source>
        <translation type="unfinished">Ver una queja, un acceso indebido o un documento perdido.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Loss of coverage: letter with the last day</source>
        <translation type="unfinished">Pérdida de cobertura: carta con el último día</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>MNsure Accessibility and Equal Opportunity office</source>
        <translation type="unfinished">Oficina de Accesibilidad e Igualdad de Oportunidades de MNsure</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>MNsure account request form</source>
        <translation type="unfinished">Formulario de solicitud de cuenta de MNsure</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>MNsure compliance hotline</source>
        <translation type="unfinished">Línea de cumplimiento de MNsure</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>MNsure online change form</source>
        <translation type="unfinished">Formulario de cambios en línea de MNsure</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Mai Nou Xiong asked about her card.</source>
        <translation type="unfinished">Mai Nou Xiong preguntó por su tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Martin Luther King's Birthday</source>
        <translation type="unfinished">Natalicio de Martin Luther King</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical Assistance or MinnesotaCare case work</source>
        <translation type="unfinished">Gestión de casos de Asistencia Médica o MinnesotaCare</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical claims data reported to the superintendent</source>
        <translation type="unfinished">Datos de reclamos médicos informados al superintendente</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical history, diagnosis, prognosis or condition in an external review</source>
        <translation type="unfinished">Historia médica, diagnóstico, pronóstico o estado en una revisión externa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical information that viatical settlement licensees ask for or get</source>
        <translation type="unfinished">Información médica que piden u obtienen los licenciatarios de acuerdos viáticos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical records</source>
        <translation type="unfinished">Registros médicos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical records and what a patient tells a doctor</source>
        <translation type="unfinished">Registros médicos y lo que un paciente le dice a un médico</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical records under the Americans with Disabilities Act</source>
        <translation type="unfinished">Registros médicos según la Americans with Disabilities Act</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical reports to the public employees' retirement system</source>
        <translation type="unfinished">Informes médicos al sistema de retiro de empleados públicos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Meet a new lead</source>
        <translation type="unfinished">Reunirse con un nuevo referido</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Meeting the requirements of a state or federal program</source>
        <translation type="unfinished">Cumplir los requisitos de un programa estatal o federal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Meetings with partners</source>
        <translation type="unfinished">Reuniones con socios</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Memorial Day</source>
        <translation type="unfinished">Memorial Day</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Month and year, such as 03/2027.</source>
        <translation type="unfinished">Mes y año, como 03/2027.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>My name is {assister} and I work at {office}. We help people with MNsure, at no cost to you.</source>
        <translation type="unfinished">Me llamo {assister} y trabajo en {office}. Ayudamos a las personas con MNsure, sin costo para usted.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>NPN</source>
        <translation type="unfinished">NPN</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>NPN of the broker you work for</source>
        <translation type="unfinished">NPN del corredor para quien trabaja</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Name nobody and describe nobody. This goes by plain email.</source>
        <translation type="unfinished">No nombre ni describa a nadie. Esto va por correo simple.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Name the system, what it does, and why this assessment is made.</source>
        <translation type="unfinished">Nombre el sistema, qué hace y por qué se hace esta evaluación.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Name, birthdate and address match the file. Enough only where the file holds contact data.</source>
        <translation type="unfinished">Nombre, fecha de nacimiento y dirección coinciden con el expediente. Basta solo si el expediente tiene datos de contacto.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Named in Office settings. MNsure is told as your contract says.</source>
        <translation type="unfinished">Se nombra en los ajustes de Oficina. A MNsure se le avisa como dice su contrato.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Names alone count. See Help for the list.</source>
        <translation type="unfinished">Los nombres solos ya cuentan. Vea la lista en Ayuda.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Names and identification of viators</source>
        <translation type="unfinished">Nombres e identificación de viadores</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>National producer number.</source>
        <translation type="unfinished">Número nacional de productor.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>New Year's Day</source>
        <translation type="unfinished">Año Nuevo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Not the one-time registration number, which is never kept.</source>
        <translation type="unfinished">No el número de registro de un solo uso, que nunca se guarda.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Notarized signature</source>
        <translation type="unfinished">Firma notarizada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Notice or eligibility result</source>
        <translation type="unfinished">Aviso o resultado de elegibilidad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>One hour</source>
        <translation type="unfinished">Una hora</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>One to two business days.</source>
        <translation type="unfinished">De uno a dos días hábiles.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Only what the desk needs to find and answer this.</source>
        <translation type="unfinished">Solo lo que la mesa necesita para encontrar y responder esto.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Open a special enrollment period</source>
        <translation type="unfinished">Abrir un período de inscripción especial</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Open a ticket in the portal, under your own sign-in.</source>
        <translation type="unfinished">Abra un ticket en el portal, con su propio inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Open enrollment for 2026</source>
        <translation type="unfinished">Inscripción abierta para 2026</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Open enrollment for 2027</source>
        <translation type="unfinished">Inscripción abierta para 2027</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Other coverage, or that there is none</source>
        <translation type="unfinished">Otra cobertura, o que no hay ninguna</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Other income: pension, benefits, support</source>
        <translation type="unfinished">Otros ingresos: pensión, beneficios, manutención</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Other reason</source>
        <translation type="unfinished">Otro motivo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Outreach by mail, phone or social media</source>
        <translation type="unfinished">Difusión por correo, teléfono o redes sociales</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Outreach events</source>
        <translation type="unfinished">Eventos de difusión</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Paper and PDF</source>
        <translation type="unfinished">Papel y PDF</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Paper is read by whoever picks it up. A call sheet or a summary for the client is part of the work, so a tick is enough.</source>
        <translation type="unfinished">El papel lo lee quien lo tome. Una hoja de llamada o un resumen para el cliente es parte del trabajo, así que basta una marca.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Papers asked for</source>
        <translation type="unfinished">Documentos pedidos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Payment reconciliation</source>
        <translation type="unfinished">Conciliación de pagos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Peer review committee records</source>
        <translation type="unfinished">Registros de comités de revisión por pares</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Per-enrollee payment arrives</source>
        <translation type="unfinished">Llega el pago por inscrito</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Per-enrollee payment does not add up</source>
        <translation type="unfinished">El pago por inscrito no cuadra</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Personal information such as account and identification numbers</source>
        <translation type="unfinished">Información personal como números de cuenta y de identificación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Personally identifiable information (PII)</source>
        <translation type="unfinished">Información de identificación personal (PII)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Photo ID seen in person</source>
        <translation type="unfinished">Identificación con foto vista en persona</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Place of birth, mother's maiden name, a fingerprint or photo, school, employer or work history.</source>
        <translation type="unfinished">Lugar de nacimiento, apellido de soltera de la madre, una huella o foto, escuela, empleador o historial de trabajo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Plan choice and enrollment</source>
        <translation type="unfinished">Elección de plan e inscripción</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Portal access, own password or error</source>
        <translation type="unfinished">Acceso al portal, contraseña propia o error</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Premium tax credit and cost sharing</source>
        <translation type="unfinished">Crédito fiscal para la prima y costos compartidos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Privacy notice given</source>
        <translation type="unfinished">Aviso de privacidad dado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Privacy or security incident</source>
        <translation type="unfinished">Incidente de privacidad o seguridad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Processing or paying claims, or running a program that people take part in</source>
        <translation type="unfinished">Procesar o pagar reclamos, o llevar un programa en el que participan personas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Public employees' retirement records: service, benefits and personal history</source>
        <translation type="unfinished">Registros de retiro de empleados públicos: servicio, beneficios e historia personal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Records request</source>
        <translation type="unfinished">Solicitud de registros</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred elsewhere</source>
        <translation type="unfinished">Remitido a otro lugar</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to Medicare counseling</source>
        <translation type="unfinished">Remitido a consejería de Medicare</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to a broker or another assister</source>
        <translation type="unfinished">Remitido a un corredor u otro asistente</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to a county, a tribe or the state for public programs</source>
        <translation type="unfinished">Remitido a un condado, una tribu o el estado para programas públicos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to an insurance company</source>
        <translation type="unfinished">Remitido a una compañía de seguros</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to the Department of Commerce or of Health</source>
        <translation type="unfinished">Remitido al Departamento de Comercio o de Salud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to: ... Why: ... Gave phone/address. Follow up on: ...</source>
        <translation type="unfinished">Remitido a: ... Por qué: ... Di teléfono/dirección. Seguimiento el: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Renewal</source>
        <translation type="unfinished">Renovación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Renewal status</source>
        <translation type="unfinished">Estado de la renovación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Reply from ARC</source>
        <translation type="unfinished">Respuesta de ARC</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Reply from the Broker Service Line</source>
        <translation type="unfinished">Respuesta de Broker Service Line</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Reply is overdue</source>
        <translation type="unfinished">La respuesta tiene atraso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Report a change that goes by phone</source>
        <translation type="unfinished">Informar un cambio que va por teléfono</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Report a life change</source>
        <translation type="unfinished">Informar un cambio de vida</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Report another change online</source>
        <translation type="unfinished">Informar otro cambio en línea</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Reporting a change, opening a special enrollment period.</source>
        <translation type="unfinished">Informar un cambio, abrir un período de inscripción especial.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Request a secure email</source>
        <translation type="unfinished">Solicitar un correo seguro</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Request an enrollment report</source>
        <translation type="unfinished">Solicitar un informe de inscripción</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Request for one's own list</source>
        <translation type="unfinished">Solicitud de la lista propia</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Residence in Minnesota</source>
        <translation type="unfinished">Residencia en Minnesota</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Retroactive agent of record</source>
        <translation type="unfinished">Agente de registro retroactivo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Retroactive agent of record is processed</source>
        <translation type="unfinished">Se procesa el agente de registro retroactivo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Return the Need to Renew form</source>
        <translation type="unfinished">Devolver el formulario Need to Renew</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Roster, directory or contact change</source>
        <translation type="unfinished">Cambio de lista, directorio o contacto</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Running the office</source>
        <translation type="unfinished">Administrar la oficina</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Say in a few words what it is; name nobody.</source>
        <translation type="unfinished">Diga en pocas palabras qué es; no nombre a nadie.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Security and infrastructure records</source>
        <translation type="unfinished">Registros de seguridad e infraestructura</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Send the Case Association Form</source>
        <translation type="unfinished">Enviar el Case Association Form</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Send the NPN for continuing education credit</source>
        <translation type="unfinished">Enviar el NPN para el crédito de educación continua</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Send the proof the notice asks for</source>
        <translation type="unfinished">Enviar el comprobante que pide el aviso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Sent only when there are not enough other identifiers.</source>
        <translation type="unfinished">Solo se envía si no hay bastantes otros identificadores.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Seven to ten business days.</source>
        <translation type="unfinished">De siete a diez días hábiles.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>She is due in May.</source>
        <translation type="unfinished">Ella da a luz en mayo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Sign-in to Microsoft</source>
        <translation type="unfinished">Inicio de sesión en Microsoft</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Sign-in, identity proofing or an account request.</source>
        <translation type="unfinished">Inicio de sesión, prueba de identidad o solicitud de cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Signing in, staff, mail and settings; about no client.</source>
        <translation type="unfinished">Inicio de sesión, personal, correo y ajustes; de ningún cliente.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Social Security numbers</source>
        <translation type="unfinished">Números de Seguro Social</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Somebody MNsure certified to help people with coverage: a navigator, a certified application counselor (CAC) or a broker. The Secure Email Policy is written for all three.</source>
        <translation type="unfinished">Alguien que MNsure certificó para ayudar a las personas con la cobertura: un navegador, un consejero certificado de solicitudes (CAC) o un corredor. La Secure Email Policy está escrita para los tres.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Somebody asked for records under a public records law.</source>
        <translation type="unfinished">Alguien pidió registros según una ley de registros públicos.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Something a hearing officer or a court asked for.</source>
        <translation type="unfinished">Algo que pidió un oficial de audiencias o un tribunal.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Something the office's or the state's policy asks for, such as retention.</source>
        <translation type="unfinished">Algo que pide la política de la oficina o del estado, como la retención.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Special enrollment and life changes</source>
        <translation type="unfinished">Inscripción especial y cambios de vida</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Special enrollment period ends</source>
        <translation type="unfinished">Termina el período de inscripción especial</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Staff matters, such as hiring, discharge or leave</source>
        <translation type="unfinished">Asuntos de personal, como contratación, despido o licencia</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Staff or certification matter</source>
        <translation type="unfinished">Asunto de personal o certificación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Status asked at the desk</source>
        <translation type="unfinished">Estado consultado en la mesa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Status inquiry</source>
        <translation type="unfinished">Consulta de estado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Status of several clients on one form</source>
        <translation type="unfinished">Estado de varios clientes en un formulario</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Such as March to May. Leave it empty for a duplicate.</source>
        <translation type="unfinished">Como marzo a mayo. Déjelo vacío para un duplicado.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Supervising a colleague, or proving certification.</source>
        <translation type="unfinished">Supervisar a un colega, o demostrar la certificación.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Taking over, covering for or passing on a colleague's case.</source>
        <translation type="unfinished">Tomar, cubrir o pasar el caso de un colega.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Talk about your case with the family member or helper whom you name.</source>
        <translation type="unfinished">Hablar de su caso con el familiar o ayudante que usted nombre.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Talk to a named family member</source>
        <translation type="unfinished">Hablar con un familiar nombrado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Tax filer's authorization or attestation</source>
        <translation type="unfinished">Autorización o declaración del declarante de impuestos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Temporary password stops working</source>
        <translation type="unfinished">La contraseña temporal deja de servir</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ten business days</source>
        <translation type="unfinished">Diez días hábiles</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Text messages or email</source>
        <translation type="unfinished">Mensajes de texto o correo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Thanksgiving Day</source>
        <translation type="unfinished">Día de Acción de Gracias</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>That somebody is a viator or insured under a viatical settlement, with name, identification, financial or medical information</source>
        <translation type="unfinished">Que alguien es viador o asegurado en un acuerdo viático, con nombre, identificación, información financiera o médica</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The agency that works the client's Medical Assistance or MinnesotaCare case.</source>
        <translation type="unfinished">La agencia que lleva el caso de Asistencia Médica o MinnesotaCare del cliente.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The day a person was born, in any form. An age with a name points the same way.</source>
        <translation type="unfinished">El día en que nació una persona, en cualquier forma. Una edad con un nombre apunta a lo mismo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The desk answers with a secure message that holds a link. Set up the account there once; it does not expire.</source>
        <translation type="unfinished">La mesa responde con un mensaje seguro que tiene un enlace. Cree allí la cuenta una vez; no vence.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The desk asks brokers to wait three weeks before they send a status request.</source>
        <translation type="unfinished">La mesa pide a los corredores esperar tres semanas antes de enviar una consulta de estado.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The form is documented; asking about it by email is not, but it is where such questions go.</source>
        <translation type="unfinished">El formulario está documentado; preguntar por él por correo no, pero ahí van esas preguntas.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The kind of paper, such as pay stub or lease.</source>
        <translation type="unfinished">El tipo de papel, como talón de pago o contrato de alquiler.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The limit of 20 people and of one form per email is documented for brokers.</source>
        <translation type="unfinished">El límite de 20 personas y de un formulario por correo está documentado para corredores.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The list of one's own cases; directed at nobody in particular.</source>
        <translation type="unfinished">La lista de los casos propios; no se dirige a nadie en particular.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The longest that the federal rule allows from plan year 2027 on; MNsure's own dates were not found. Parts of the rule are before the courts. Check them.</source>
        <translation type="unfinished">Lo más largo que permite la regla federal desde el año del plan 2027; no se hallaron las fechas propias de MNsure. Partes de la regla están ante los tribunales. Compruébelas.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The message and the page. Leave out anything about a client.</source>
        <translation type="unfinished">El mensaje y la página. Deje fuera todo lo de un cliente.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The notice asks for: ... by (day): ... Client has: ... Still missing: ...</source>
        <translation type="unfinished">El aviso pide: ... para (día): ... El cliente tiene: ... Aún falta: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The online form first, adults only. The PDF for minors, or when the online form fails.</source>
        <translation type="unfinished">Primero el formulario en línea, solo adultos. El PDF para menores, o si el formulario en línea falla.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The person, or somebody acting for them, asked what is kept on them.</source>
        <translation type="unfinished">La persona, o alguien que actúa por ella, preguntó qué se guarda sobre ella.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The phone number and the two days come from an older edition of the policy; ask the desk before you rely on them.</source>
        <translation type="unfinished">El teléfono y los dos días vienen de una edición anterior de la política; pregunte a la mesa antes de confiar en ellos.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The policy is documented; how to ask by email follows.</source>
        <translation type="unfinished">La política está documentada; cómo pedirlo por correo se deduce.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The same day</source>
        <translation type="unfinished">El mismo día</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The signed request carries a notary's seal.</source>
        <translation type="unfinished">La solicitud firmada lleva el sello de un notario.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The whole number, an ITIN, or the last four digits. The desks never need the whole number by email.</source>
        <translation type="unfinished">El número completo, un ITIN o los últimos cuatro dígitos. Las mesas nunca necesitan el número completo por correo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>They file jointly.</source>
        <translation type="unfinished">Declaran en conjunto.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>They make $41,200 a year.</source>
        <translation type="unfinished">Ganan $41,200 al año.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>This computer itself</source>
        <translation type="unfinished">Esta computadora misma</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Three facts, by phone or mail</source>
        <translation type="unfinished">Tres datos, por teléfono o correo postal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Time that MNsure and the carrier have.</source>
        <translation type="unfinished">Tiempo que tienen MNsure y la aseguradora.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>To help you, we need to see and keep some facts about you and your household, such as names, birthdates and income. We ask only for what the help needs. You do not have to tell us anything; without it we may not be able to help with that part.</source>
        <translation type="unfinished">Para ayudarle, necesitamos ver y guardar algunos datos de usted y su hogar, como nombres, fechas de nacimiento e ingresos. Solo pedimos lo que la ayuda necesita. No tiene que decirnos nada; sin ello quizá no podamos ayudar con esa parte.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>To read a document one has to open it. The copy is read-only and goes when the program locks or closes, but the other program may keep traces.</source>
        <translation type="unfinished">Para leer un documento hay que abrirlo. La copia es de solo lectura y desaparece cuando el programa se bloquea o se cierra, pero el otro programa puede dejar rastros.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>To whom does it go, by which way, and how is it protected there?</source>
        <translation type="unfinished">¿A quién va, por qué vía y cómo se protege allí?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Twin Cities</source>
        <translation type="unfinished">Twin Cities</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Typing into MNsure's own site is the main daily work. One field at a time, no warning, one line in the log, emptied after 90 seconds.</source>
        <translation type="unfinished">Escribir en el sitio de MNsure es el trabajo principal de cada día. Un campo a la vez, sin aviso, una línea en el registro, se vacía después de 90 segundos.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Verification documents</source>
        <translation type="unfinished">Documentos de verificación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Verification status</source>
        <translation type="unfinished">Estado de la verificación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Verification: a fact that does not match</source>
        <translation type="unfinished">Verificación: un dato que no coincide</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Veterans Day</source>
        <translation type="unfinished">Día de los Veteranos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Wait ten minutes after it before you call.</source>
        <translation type="unfinished">Espere diez minutos después antes de llamar.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Wait ten minutes, then call.</source>
        <translation type="unfinished">Espere diez minutos y luego llame.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Washington's and Lincoln's Birthday</source>
        <translation type="unfinished">Natalicio de Washington y Lincoln</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>We share these facts only with MNsure, the state and the agencies that work on your case. We keep them locked, and we write down who looks at them. You can ask for that list.</source>
        <translation type="unfinished">Compartimos estos datos solo con MNsure, el estado y las agencias que trabajan en su caso. Los guardamos bajo llave y anotamos quién los mira. Usted puede pedir esa lista.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What a person or household earns, from whom, and what it is counted as.</source>
        <translation type="unfinished">Lo que gana una persona u hogar, de quién, y cómo se cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What are people told, when, and how do they agree or refuse?</source>
        <translation type="unfinished">¿Qué se dice a las personas, cuándo, y cómo aceptan o se niegan?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What changed since the last assessment?</source>
        <translation type="unfinished">¿Qué cambió desde la última evaluación?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What could go wrong for the people, how likely is it, and what is done about it?</source>
        <translation type="unfinished">¿Qué podría salir mal para las personas, qué tan probable es y qué se hace al respecto?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What income tax returns, investigations, hearings or checks brought to light</source>
        <translation type="unfinished">Lo que revelaron declaraciones de impuestos, investigaciones, audiencias o revisiones</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What is each kind of data used for? Could less be collected?</source>
        <translation type="unfinished">¿Para qué se usa cada tipo de dato? ¿Se podría recoger menos?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What is the project called, and on which date does this go out?</source>
        <translation type="unfinished">¿Cómo se llama el proyecto y en qué fecha sale esto?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What is the system for, who owns it, and how does it serve your mission?</source>
        <translation type="unfinished">¿Para qué es el sistema, de quién es y cómo sirve a su misión?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What is the system, and who owns it?</source>
        <translation type="unfinished">¿Qué es el sistema y de quién es?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What protects the data on the computer, in backups and on the way?</source>
        <translation type="unfinished">¿Qué protege los datos en la computadora, en las copias de seguridad y en el camino?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What somebody was found to qualify for, or was refused.</source>
        <translation type="unfinished">Para qué se encontró que alguien califica, o qué se le negó.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>When an account of the kind Microsoft 365, or an Exchange account that signs in with Microsoft, signs in or its sign-in is renewed.</source>
        <translation type="unfinished">Cuando una cuenta de tipo Microsoft 365, o una cuenta de Exchange que inicia sesión con Microsoft, inicia sesión o se renueva su sesión.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>When an attachment of more than 3 MB goes with a mail of a Microsoft 365 account.</source>
        <translation type="unfinished">Cuando un adjunto de más de 3 MB va con un correo de una cuenta de Microsoft 365.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>When mail is sent or replies are looked for, with a mail account of the kind Exchange. The address is the one in your mail account; IT can fix it.</source>
        <translation type="unfinished">Cuando se envía correo o se buscan respuestas, con una cuenta de tipo Exchange. La dirección es la de su cuenta de correo; TI puede fijarla.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>When mail is sent or replies are looked for, with a mail account of the kind Microsoft 365.</source>
        <translation type="unfinished">Cuando se envía correo o se buscan respuestas, con una cuenta de tipo Microsoft 365.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Where a client lives or gets mail, whole or in part.</source>
        <translation type="unfinished">Dónde vive o recibe correo un cliente, completo o en parte.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Where the person lives.</source>
        <translation type="unfinished">Dónde vive la persona.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Which kinds of personal data does it keep?</source>
        <translation type="unfinished">¿Qué tipos de datos personales guarda?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Which looks are logged, who reviews the log, and who was trained when?</source>
        <translation type="unfinished">¿Qué consultas se registran, quién revisa el registro y quién se capacitó cuándo?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Which personal data is collected, from whom, and how?</source>
        <translation type="unfinished">¿Qué datos personales se recogen, de quién y cómo?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Which plan somebody has, from when, and whether it was paid.</source>
        <translation type="unfinished">Qué plan tiene alguien, desde cuándo y si se pagó.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>While a person signs in to Microsoft in the browser, the answer comes back on a port of this computer. The practice office has its mail servers there.</source>
        <translation type="unfinished">Mientras una persona inicia sesión en Microsoft en el navegador, la respuesta vuelve a un puerto de esta computadora. La oficina de práctica tiene allí sus servidores de correo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who agreed to this assessment, and when?</source>
        <translation type="unfinished">¿Quién estuvo de acuerdo con esta evaluación y cuándo?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who answers questions about it? Name, agency, phone, email.</source>
        <translation type="unfinished">¿Quién responde preguntas? Nombre, agencia, teléfono, correo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who in the office sees it, and how is that limited?</source>
        <translation type="unfinished">¿Quién en la oficina lo ve y cómo se limita?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who is the data privacy point of contact? Name, title, agency.</source>
        <translation type="unfinished">¿Quién es el punto de contacto de privacidad de datos? Nombre, cargo, agencia.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who was tested for HIV, the result, and who has AIDS or a related condition</source>
        <translation type="unfinished">Quién se hizo la prueba de VIH, el resultado, y quién tiene sida o una condición relacionada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Why is each kind needed?</source>
        <translation type="unfinished">¿Por qué hace falta cada tipo?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Without unreasonable delay</source>
        <translation type="unfinished">Sin demora injustificada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Worked with an interpreter</source>
        <translation type="unfinished">Trabajé con intérprete</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Worked with an interpreter, language: ... By phone/in person. Through: ... (no account codes here).</source>
        <translation type="unfinished">Trabajé con intérprete, idioma: ... Por teléfono/en persona. Por medio de: ... (aquí sin códigos de cuenta).</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Write to you by text message or email to set up a time, without details of your case.</source>
        <translation type="unfinished">Escribirle por mensaje de texto o correo para acordar una hora, sin detalles de su caso.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>You can set limits, for example which facts we may see, whom we may talk to, or until when. You can take this consent back at any time by telling us.</source>
        <translation type="unfinished">Usted puede poner límites, por ejemplo qué datos podemos ver, con quién podemos hablar o hasta cuándo. Puede retirar este consentimiento en cualquier momento con solo decirnos.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your Exchange server</source>
        <translation type="unfinished">Su servidor Exchange</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your IT person or provider; a work phone or email.</source>
        <translation type="unfinished">Su persona o proveedor de TI; un teléfono o correo de trabajo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your agency administrator signs in there: roster, directory, authorized contacts.</source>
        <translation type="unfinished">El administrador de su agencia inicia sesión allí: lista, directorio, contactos autorizados.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your agency's privacy contact</source>
        <translation type="unfinished">El contacto de privacidad de su agencia</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your first and last name and your assister ID.</source>
        <translation type="unfinished">Su nombre y apellido y su ID de asistente.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your name and NPN. Support staff: your name and admin ID.</source>
        <translation type="unfinished">Su nombre y NPN. Personal de apoyo: su nombre y ID de administrador.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your own user name. Never a client's, and never a password.</source>
        <translation type="unfinished">Su propio usuario. Nunca el de un cliente, y nunca una contraseña.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your work email.</source>
        <translation type="unfinished">Su correo de trabajo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your work phone.</source>
        <translation type="unfinished">Su teléfono de trabajo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>address</source>
        <translation type="unfinished">dirección</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>admin ID</source>
        <translation type="unfinished">ID de administrador</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>agency</source>
        <translation type="unfinished">agencia</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>application date</source>
        <translation type="unfinished">fecha de la solicitud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>assister ID</source>
        <translation type="unfinished">ID de asistente</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>association date</source>
        <translation type="unfinished">fecha de asociación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>bank or card number</source>
        <translation type="unfinished">número de banco o tarjeta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>carrier</source>
        <translation type="unfinished">aseguradora</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>citizenship or immigration status</source>
        <translation type="unfinished">ciudadanía o estado migratorio</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>course</source>
        <translation type="unfinished">curso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>current broker's NPN</source>
        <translation type="unfinished">NPN del corredor actual</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>current broker's name</source>
        <translation type="unfinished">nombre del corredor actual</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>current broker's portal reference number</source>
        <translation type="unfinished">número de referencia del portal del corredor actual</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>date on the notice</source>
        <translation type="unfinished">fecha del aviso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day it takes effect</source>
        <translation type="unfinished">día en que empieza</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the change</source>
        <translation type="unfinished">día del cambio</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the course</source>
        <translation type="unfinished">día del curso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the earlier request</source>
        <translation type="unfinished">día de la solicitud anterior</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the event</source>
        <translation type="unfinished">día del evento</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the original enrollment</source>
        <translation type="unfinished">día de la inscripción original</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day the change was reported</source>
        <translation type="unfinished">día en que se informó el cambio</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day the plan should end</source>
        <translation type="unfinished">día en que debe terminar el plan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day the proof was sent</source>
        <translation type="unfinished">día en que se envió el comprobante</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day the request was sent</source>
        <translation type="unfinished">día en que se envió la solicitud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>effective date</source>
        <translation type="unfinished">fecha de inicio</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>eligibility</source>
        <translation type="unfinished">elegibilidad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>employer</source>
        <translation type="unfinished">empleador</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>encrypted email service</source>
        <translation type="unfinished">servicio de correo cifrado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>enrollment</source>
        <translation type="unfinished">inscripción</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>family size</source>
        <translation type="unfinished">tamaño de la familia</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>health information</source>
        <translation type="unfinished">información de salud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>household income</source>
        <translation type="unfinished">ingresos del hogar</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>how it encrypts</source>
        <translation type="unfinished">cómo cifra</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>how it was sent in</source>
        <translation type="unfinished">cómo se entregó</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>how the proof was sent</source>
        <translation type="unfinished">cómo se envió el comprobante</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>language</source>
        <translation type="unfinished">idioma</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>last four of the SSN</source>
        <translation type="unfinished">últimos cuatro del SSN</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>life event</source>
        <translation type="unfinished">evento de vida</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>mai.x@example.org</source>
        <translation type="unfinished">mai.x@example.org</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>maiden name</source>
        <translation type="unfinished">apellido de soltera</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>may be anonymous</source>
        <translation type="unfinished">puede ser anónimo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>months in error</source>
        <translation type="unfinished">meses con error</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>months the report should cover</source>
        <translation type="unfinished">meses que debe cubrir el informe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>name of the broker you work for</source>
        <translation type="unfinished">nombre del corredor para quien trabaja</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>name of the notice</source>
        <translation type="unfinished">nombre del aviso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>new broker's NPN</source>
        <translation type="unfinished">NPN del nuevo corredor</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>new broker's name</source>
        <translation type="unfinished">nombre del nuevo corredor</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>new broker's portal reference number</source>
        <translation type="unfinished">número de referencia del portal del nuevo corredor</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>notes for the desk</source>
        <translation type="unfinished">notas para la mesa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>number of agent of record clients</source>
        <translation type="unfinished">número de clientes como agente de registro</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>option 1</source>
        <translation type="unfinished">opción 1</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>own_list</source>
        <translation type="unfinished">own_list</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>place of birth</source>
        <translation type="unfinished">lugar de nacimiento</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>plan</source>
        <translation type="unfinished">plan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>portal reference number</source>
        <translation type="unfinished">número de referencia del portal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>portal user name</source>
        <translation type="unfinished">usuario del portal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>program</source>
        <translation type="unfinished">programa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>reason for the transfer</source>
        <translation type="unfinished">motivo del traspaso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>reference of the earlier request</source>
        <translation type="unfinished">referencia de la solicitud anterior</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>renewal month</source>
        <translation type="unfinished">mes de renovación</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>state or county case number</source>
        <translation type="unfinished">número de caso del estado o condado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>tax credit</source>
        <translation type="unfinished">crédito fiscal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>tax filing status</source>
        <translation type="unfinished">estado de declaración de impuestos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>tax year</source>
        <translation type="unfinished">año fiscal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the call to the desk</source>
        <translation type="unfinished">la llamada a la mesa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the date on the form</source>
        <translation type="unfinished">la fecha del formulario</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the date on the notice</source>
        <translation type="unfinished">la fecha del aviso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day it was mailed</source>
        <translation type="unfinished">el día en que se envió por correo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day it was sent</source>
        <translation type="unfinished">el día en que se envió</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the application</source>
        <translation type="unfinished">el día de la solicitud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the change</source>
        <translation type="unfinished">el día del cambio</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the course</source>
        <translation type="unfinished">el día del curso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the enrollment</source>
        <translation type="unfinished">el día de la inscripción</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the event</source>
        <translation type="unfinished">el día del evento</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the request</source>
        <translation type="unfinished">el día de la solicitud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day the lead came in</source>
        <translation type="unfinished">el día en que llegó el referido</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day the message was sent</source>
        <translation type="unfinished">el día en que se envió el mensaje</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the end of the period</source>
        <translation type="unfinished">el fin del período</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the upload of the proof</source>
        <translation type="unfinished">la subida del comprobante</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>toll-free</source>
        <translation type="unfinished">línea gratuita</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what changed</source>
        <translation type="unfinished">qué cambió</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what changes</source>
        <translation type="unfinished">qué cambia</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what does not add up</source>
        <translation type="unfinished">qué no cuadra</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what does not match</source>
        <translation type="unfinished">qué no coincide</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what happens if it waits</source>
        <translation type="unfinished">qué pasa si se espera</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what is needed</source>
        <translation type="unfinished">qué se necesita</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what proof was sent</source>
        <translation type="unfinished">qué comprobante se envió</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what the carrier said and when</source>
        <translation type="unfinished">qué dijo la aseguradora y cuándo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what the screen says</source>
        <translation type="unfinished">qué dice la pantalla</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what you ask for</source>
        <translation type="unfinished">qué pide usted</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>when the proof was uploaded</source>
        <translation type="unfinished">cuándo se subió el comprobante</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>who can answer questions on it</source>
        <translation type="unfinished">quién puede responder preguntas</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>who is on which program</source>
        <translation type="unfinished">quién está en qué programa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>who is to be taken off the plan</source>
        <translation type="unfinished">a quién hay que quitar del plan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>who leads should reach</source>
        <translation type="unfinished">a quién deben llegar los referidos</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>why it ends</source>
        <translation type="unfinished">por qué termina</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>your name</source>
        <translation type="unfinished">su nombre</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>your question</source>
        <translation type="unfinished">su pregunta</translation>
    </message>
    <message>
        <source>As a mail this is larger than 25 MB, more than a desk's mailbox takes. Attach fewer or smaller files, or use the desk's secure site.</source>
        <translation type="unfinished">Como correo esto supera los 25 MB, más de lo que acepta el buzón de la mesa. Adjunte menos archivos o más pequeños, o use el sitio seguro de la mesa.</translation>
    </message>
    <message>
        <source>A copy lies in Sent in your mailbox, and is as safe as the mailbox.</source>
        <translation type="unfinished">Queda una copia en Enviados de su buzón; está tan segura como el buzón.</translation>
    </message>
</context>
</TS>
