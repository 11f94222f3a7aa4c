package org.partnershipactions.audit;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnershipactions.security.WithheldMatters.Withheld;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows of the trail for whoever may not learn what they are about. */
class AuditRowTests {

	private static final Withheld WITHHELD = new Withheld(Map.of("k", "C-2026-0001"));

	@Test
	void whatHappenedToWhatIsRestrictedNamesNothingButTheEvent() {
		assertThat(row("k", "{\"ref\":\"C-2026-0001\"}", "{\"reason\":\"A witness is afraid\"}").without(WITHHELD))
			.isEqualTo(row(null, "{}", null));
	}

	@Test
	void whatHappenedToOthersBecauseOfWhatIsRestrictedNamesNothingEither() {
		assertThat(row("tool", "{\"caseKey\":\"k\",\"tool\":\"MEDIATION\"}", null).without(WITHHELD))
			.isEqualTo(row(null, "{}", null));
		assertThat(row("other", "{}", "{\"reason\":\"As C-2026-0001\"}").without(WITHHELD))
			.isEqualTo(row(null, "{}", null));
		assertThat(row("other", "{\"into\":\"C-2026-0002\"}", null).without(WITHHELD))
			.isEqualTo(row("other", "{\"into\":\"C-2026-0002\"}", null));
	}

	private static AuditRow row(String key, String details, String words) {
		return new AuditRow(1L, Instant.parse("2026-06-01T08:00:00Z"), "csu.member", null, "CaseWithdrawn", key,
				details, words);
	}

}
