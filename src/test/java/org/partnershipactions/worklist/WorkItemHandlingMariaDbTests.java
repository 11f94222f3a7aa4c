package org.partnershipactions.worklist;

import org.partnershipactions.testing.OnMariaDb;

import org.springframework.boot.test.context.SpringBootTest;

/** The same on a real MariaDB: who comes second waits for the row and loses plainly. */
@SpringBootTest(classes = WorklistScenarioConfiguration.class,
		properties = { "partnership.clock.now=2026-06-01T09:00", "spring.flyway.target=30" })
@OnMariaDb
class WorkItemHandlingMariaDbTests extends WorkItemHandlingTests {

}
