package org.partnershipactions.residents;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.privacy.ViewChainCheck;
import org.partnershipactions.residents.places.PlaceFacts;
import org.partnershipactions.residents.places.PlaceRegister;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.OnMariaDb;
import org.partnershipactions.testing.PlantedNames;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** People, places and the log of views on a real MariaDB, with nothing in plain. */
@WholeProduct
@OnMariaDb
class ResidentsMariaDbTests {

	private static final String CSP = "sevenoaks";

	@Autowired
	private ResidentRegister residents;

	@Autowired
	private PlaceRegister places;

	@Autowired
	private ViewChainCheck chain;

	@Autowired
	private JdbcTemplate sql;

	@Test
	void keepsFindsMergesAndShowsWithNothingInPlain() {
		try (PlantedNames planted = new PlantedNames("quillfeather")) {
			ResidentFacts facts = new ResidentFacts("Ada Quillfeather", LocalDate.of(1981, 3, 9), "3 Quillfeather Row",
					"a@quillfeather.example", "07700 900014", "Quillfeather's asthma 🙂".repeat(500), false);
			String key = this.residents.add(CSP, facts);
			String other = this.residents.add(CSP, facts);
			assertThat(this.residents.like(CSP, facts)).extracting(ResidentMatch::key)
				.containsExactlyInAnyOrder(key, other);
			this.residents.merge(key, other, "Both say Quillfeather");
			assertThat(this.residents.view(other, "Quillfeather asked").name()).isEqualTo("Ada Quillfeather");
			String place = this.places.placeFor(CSP,
					new PlaceFacts("3 Quillfeather Row", "Kemsing", BigDecimal.ONE, BigDecimal.TEN));
			assertThat(this.places.placeFor(CSP, new PlaceFacts("3, Quillfeather row", null, null, null)))
				.isEqualTo(place);
			assertThat(this.places.view(place).latitude()).isEqualByComparingTo("1");
			assertThat(planted.inDatabase(this.sql)).isEmpty();
			assertThat(planted.inLog()).isEmpty();
		}
	}

	@Test
	void keepsTheLogOfViewsWhole() {
		String key = this.residents.add(CSP, new ResidentFacts("Resident 1", null, null, null, null, null, false));
		this.residents.view(key, "one");
		this.residents.view(key, "two");
		assertThat(Actor.as("auditor", this.chain::run).whole()).isTrue();
		this.sql.update("update view_entry set at = '2020-01-01 00:00:00' where subject_key = ?", key);
		assertThat(Actor.as("auditor", this.chain::run).whole()).isFalse();
	}

}
