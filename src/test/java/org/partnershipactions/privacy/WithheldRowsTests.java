package org.partnershipactions.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnershipactions.privacy.DisclosureReading.DisclosureQuestion;
import org.partnershipactions.privacy.ViewReading.ViewQuestion;
import org.partnershipactions.security.WithheldMatters.Withheld;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows of looks and of disclosures for whoever may not learn what they are about. */
class WithheldRowsTests {

	private static final Withheld WITHHELD = new Withheld(Map.of("k", "C-2026-0001"));

	private static final Instant AT = Instant.parse("2026-06-01T08:00:00Z");

	@Test
	void aLookAtWhatIsRestrictedNamesNeitherKeyNorReferenceNorWords() {
		assertThat(look("k", "C-2026-0001", "read the case C-2026-0001").without(WITHHELD))
			.isEqualTo(look(null, "Restricted", "read the case Restricted"));
		assertThat(look("other", "C-2026-0002", "beside C-2026-0001").without(WITHHELD))
			.isEqualTo(look("other", "C-2026-0002", "beside Restricted"));
	}

	@Test
	void aLookAtSomebodyBecauseOfWhatIsRestrictedDoesNotNameThem() {
		ViewRow look = new ViewRow(1L, AT, "csu.member", "resident", "p", "P-000121",
				"C-2026-0001: Reading the report");
		assertThat(look.without(WITHHELD)).isEqualTo(
				new ViewRow(1L, AT, "csu.member", "resident", null, "Restricted", "Restricted: Reading the report"));
	}

	@Test
	void aDisclosureOfWhatIsRestrictedNamesNeitherKeyNorReferenceNorWords() {
		assertThat(disclosure("k", "C-2026-0001", "The tenant of C-2026-0001").without(WITHHELD))
			.isEqualTo(disclosure(null, "Restricted", "The tenant of Restricted"));
		assertThat(disclosure("other", "C-2026-0002", "The tenant").without(WITHHELD))
			.isEqualTo(disclosure("other", "C-2026-0002", "The tenant"));
	}

	@Test
	void whoeverAsksForOneReferenceGetsNoWithheldRow() {
		assertThat(new ViewQuestion(null, "c-2026-0001", null, null, null, null).asksOfOne()).isTrue();
		assertThat(new ViewQuestion("triage", " ", null, null, null, null).asksOfOne()).isFalse();
		assertThat(new DisclosureQuestion("c-2026-0001", null, null, null).asksOfOne()).isTrue();
		assertThat(new DisclosureQuestion(null, "police", null, null).asksOfOne()).isFalse();
	}

	private static ViewRow look(String key, String ref, String purpose) {
		return new ViewRow(1L, AT, "csu.member", "case", key, ref, purpose);
	}

	private static DisclosureView disclosure(String key, String ref, String purpose) {
		return new DisclosureView(1L, AT, "csu.coordinator", "case", key, ref, "police", purpose,
				Gateway.CRIME_AND_DISORDER_ACT_S115, Regime.UK_GDPR, List.of("Case"));
	}

}
