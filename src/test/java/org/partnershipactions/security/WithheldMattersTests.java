package org.partnershipactions.security;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnershipactions.security.WithheldMatters.Withheld;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers of logs must not learn, by key, by reference and within words. */
class WithheldMattersTests {

	private static final String KEY = "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d";

	private final Withheld withheld = new Withheld(Map.of(KEY, "C-2026-0001", "other", "R-2026-00001"));

	@Test
	void isHiddenByKeyAndHoweverItsReferenceIsTyped() {
		assertThat(this.withheld.hides(KEY)).isTrue();
		assertThat(this.withheld.hides("another")).isFalse();
		assertThat(this.withheld.hides(null)).isFalse();
		for (String typed : new String[] { "C-2026-0001", " C-2026-0001 ", "c-2026-0001", "r-2026-00001" }) {
			assertThat(this.withheld.hidesRef(typed)).as(typed).isTrue();
		}
		assertThat(this.withheld.hidesRef("C-2026-0002")).isFalse();
		assertThat(this.withheld.hidesRef(null)).isFalse();
	}

	@Test
	void itsNamesAreTakenOutOfWords() {
		assertThat(this.withheld.masked("Case C-2026-0001 took in R-2026-00001, by " + KEY))
			.isEqualTo("Case Restricted took in Restricted, by Restricted");
		assertThat(this.withheld.masked("Case C-2026-0002")).isEqualTo("Case C-2026-0002");
		assertThat(this.withheld.masked(null)).isNull();
	}

}
