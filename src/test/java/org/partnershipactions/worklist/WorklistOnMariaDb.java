package org.partnershipactions.worklist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.partnershipactions.testing.OnMariaDb;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The worklist on MariaDB, on the morning of Monday 1 June 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("context")
@OnMariaDb
@AutoConfigureMockMvc
@SpringBootTest(classes = WorklistScenarioConfiguration.class, properties = "partnership.clock.now=2026-06-01T09:00")
@interface WorklistOnMariaDb {

}
