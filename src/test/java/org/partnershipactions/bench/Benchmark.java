package org.partnershipactions.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.partnershipactions.PartnershipActions;
import org.partnershipactions.testing.OnMariaDb;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Measures the whole application on a real MariaDB, with the sample's people, without its
 * plan, and with timers off; each class begins with an empty database. Runs only with the
 * Maven profile {@code bench}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("bench")
@SpringBootTest(classes = PartnershipActions.class,
		properties = { "partnership.sample=true", "partnership.sample-life=false", "partnership.timers=false" })
@OnMariaDb
@DirtiesContext
@interface Benchmark {

}
