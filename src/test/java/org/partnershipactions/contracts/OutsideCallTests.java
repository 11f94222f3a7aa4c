package org.partnershipactions.contracts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnershipActions;
import violations.outside.CallsOutInATransaction;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing outside is waited for while a connection of the database is held, and nothing
 * without a limit: 24 waits would stop everybody.
 */
class OutsideCallTests {

	private static final String WITH_ITS_ROW = "a file of evidence is kept with its row or not at all, on a disk of ours";

	private static final String AFTER_ITS_ROW = "a file of evidence is deleted when the deletion of its row is certain";

	/** What does so still, and why. */
	private static final Map<String, String> KNOWN = Map.of("CaseEvidence.add reaches a file", WITH_ITS_ROW,
			"CaseEvidence.open reaches a file", WITH_ITS_ROW, "EvidenceStore.add reaches a file", WITH_ITS_ROW,
			"EvidenceStore.open reaches a file", WITH_ITS_ROW, "CasePersonalData.erase reaches a file", AFTER_ITS_ROW,
			"EvidenceRetention.deleteNightly reaches a file", AFTER_ITS_ROW);

	private static final OutsideCalls PRODUCT = new OutsideCalls(
			new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
				.importPackagesOf(PartnershipActions.class));

	private static final OutsideCalls SAMPLE = new OutsideCalls(sample());

	@Test
	void nothingOutsideIsWaitedForInATransaction() {
		assertThat(PRODUCT.inTransactions()).filteredOn((one) -> !KNOWN.containsKey(one)).isEmpty();
	}

	@Test
	void whoWaitsInATransactionIsNamed() {
		assertThat(SAMPLE.inTransactions()).containsExactly("CallsOutInATransaction.carries reaches a file",
				"CallsOutInATransaction.hears reaches the hash of a password",
				"CallsOutInATransaction.sends reaches a mail server");
	}

	@Test
	void nothingIsWaitedForWithoutALimit() {
		assertThat(PRODUCT.withoutLimit()).isEmpty();
	}

	@Test
	void whoWaitsForEverIsNamed() {
		assertThat(SAMPLE.withoutLimit()).containsExactly("WaitsForEver.<init> calls Executors.newCachedThreadPool",
				"WaitsForEver.asks calls HttpClient.newHttpClient", "WaitsForEver.asks calls HttpRequest.newBuilder",
				"WaitsForEver.connects calls Socket.<init>", "WaitsForEver.connects takes any number of threads",
				"WaitsForEver.opens calls URL.openStream", "WaitsForEver.runs calls Process.waitFor");
	}

	/** An event's effect is part of it, or a row of its own such as a mail that waits. */
	@Test
	void nothingThatFollowsACommitIsLeftToAProcessThatMayDie() {
		assertThat(PRODUCT.afterCommits()).isEmpty();
		assertThat(SAMPLE.afterCommits()).containsExactly("CallsOutInATransaction.hearsTooLate");
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
