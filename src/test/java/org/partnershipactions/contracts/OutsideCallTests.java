package org.partnershipactions.contracts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.partnershipactions.testing.ProductClasses;
import violations.outside.CallsOutInATransaction;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing outside is waited for while a connection of the database is held, and nothing
 * without a limit: 24 waits would stop everybody.
 */
@TestInstance(Lifecycle.PER_CLASS)
class OutsideCallTests {

	private static final String WITH_ITS_ROW = "a file of evidence is kept with its row or not at all, on a disk of ours";

	private static final String AFTER_ITS_ROW = "a file of evidence is deleted when the deletion of its row is certain";

	/** What does so still, and why. */
	private static final Map<String, String> KNOWN = Map.of("CaseEvidence.add reaches a file", WITH_ITS_ROW,
			"CaseEvidence.open reaches a file", WITH_ITS_ROW, "EvidenceStore.add reaches a file", WITH_ITS_ROW,
			"EvidenceStore.open reaches a file", WITH_ITS_ROW, "CasePersonalData.erase reaches a file", AFTER_ITS_ROW,
			"EvidenceRetention.deleteNightly reaches a file", AFTER_ITS_ROW);

	private final OutsideCalls product = new OutsideCalls(ProductClasses.all());

	private final OutsideCalls sample = new OutsideCalls(sample());

	@Test
	void nothingOutsideIsWaitedForInATransaction() {
		assertThat(this.product.inTransactions()).filteredOn((one) -> !KNOWN.containsKey(one)).isEmpty();
	}

	@Test
	void whoWaitsInATransactionIsNamed() {
		assertThat(this.sample.inTransactions()).containsExactly("CallsOutInATransaction.carries reaches a file",
				"CallsOutInATransaction.hears reaches the hash of a password",
				"CallsOutInATransaction.sends reaches a mail server");
	}

	@Test
	void nothingIsWaitedForWithoutALimit() {
		assertThat(this.product.withoutLimit()).isEmpty();
	}

	@Test
	void whoWaitsForEverIsNamed() {
		assertThat(this.sample.withoutLimit()).containsExactly(
				"WaitsForEver.<init> calls Executors.newCachedThreadPool",
				"WaitsForEver.asks calls HttpClient.newHttpClient", "WaitsForEver.asks calls HttpRequest.newBuilder",
				"WaitsForEver.connects calls Socket.<init>", "WaitsForEver.connects takes any number of threads",
				"WaitsForEver.opens calls URL.openStream", "WaitsForEver.runs calls Process.waitFor");
	}

	/** An event's effect is part of it, or a row of its own such as a mail that waits. */
	@Test
	void nothingThatFollowsACommitIsLeftToAProcessThatMayDie() {
		assertThat(this.product.afterCommits()).isEmpty();
		assertThat(this.sample.afterCommits()).containsExactly("CallsOutInATransaction.hearsTooLate");
	}

	/** Milliseconds; a limit that is not set is none at all. */
	@Test
	void theMailServerHasSecondsToAnswer() throws IOException {
		List<PropertySource<?>> settings = new YamlPropertySourceLoader().load("settings",
				new ClassPathResource("application.yaml"));
		assertThat(Stream.of("smtp", "smtps")
			.flatMap((protocol) -> Stream.of("connectiontimeout", "timeout", "writetimeout")
				.map((limit) -> "spring.mail.properties.mail." + protocol + "." + limit)))
			.allSatisfy((limit) -> assertThat((Integer) settings.get(0).getProperty(limit)).as(limit)
				.isBetween(1_000, 30_000));
	}

	private static JavaClasses sample() {
		return new ClassFileImporter().importPackagesOf(CallsOutInATransaction.class);
	}

}
