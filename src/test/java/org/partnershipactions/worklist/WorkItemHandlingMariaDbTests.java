package org.partnershipactions.worklist;

/** The same on a real MariaDB: who comes second waits for the row and loses plainly. */
@WorklistOnMariaDb
class WorkItemHandlingMariaDbTests extends WorkItemHandlingTests {

}
