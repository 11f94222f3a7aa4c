package org.partnershipactions.residents.places;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.residents.places.PlaceRegister.PlaceMatch;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One place for each address, sealed, and found however it is written. */
@WholeProduct
@OnH2
class PlaceRegisterTests {

	private static final String CSP = "sevenoaks";

	@Autowired
	private PlaceRegister places;

	@Autowired
	private JdbcTemplate sql;

	@Test
	void knowsAnAddressAgainHoweverItIsWritten() {
		String key = place("12 High Street, Swanley, BR8 8AE");
		assertThat(place("12, High St BR88AE")).isEqualTo(key);
		assertThat(place("12a High Street, Swanley, BR8 8AE")).isNotEqualTo(key);
		assertThat(place("12 High Street, Edenbridge, TN8 5AB")).isNotEqualTo(key);
		assertThat(this.places.placeFor("elsewhere", facts("12 High Street, Swanley, BR8 8AE"))).isNotEqualTo(key);
		assertThat(place("The path behind St. John's Church")).isEqualTo(place("the path behind st johns church"));
	}

	@Test
	void keepsAddressAndPointSealed() {
		String key = this.places.placeFor(CSP, new PlaceFacts("77 Plantedplace Road", "Kemsing",
				new BigDecimal("51.305123"), new BigDecimal("0.229456")));
		assertThat(this.sql.queryForList("select * from place where id = ?", key).toString())
			.doesNotContainIgnoringCase("plantedplace")
			.doesNotContain("51.305", "0.2294");
		assertThat(this.places.view(key)).isEqualTo(new PlaceView(key, "77 Plantedplace Road", "Kemsing",
				new BigDecimal("51.305123"), new BigDecimal("0.229456")));
	}

	@Test
	void learnsThePointLater() {
		String key = place("5 Later Lane");
		assertThat(this.places.view(key).latitude()).isNull();
		this.places.placeFor(CSP, new PlaceFacts("5 Later Lane", "Seal and Weald", BigDecimal.ONE, BigDecimal.TEN));
		assertThat(this.places.view(key).latitude()).isEqualByComparingTo("1");
		assertThat(this.places.view(key).ward()).isEqualTo("Kemsing");
	}

	@Test
	void suggestsTheSameAddressAndItsNeighbours() {
		String same = place("3 Suggestion Road, TN15 6ZZ");
		String near = place("4 Suggestion Road, TN15 6ZZ");
		assertThat(this.places.like(CSP, "3 Suggestion Rd TN156ZZ")).extracting(PlaceMatch::key)
			.containsExactly(same, near);
		assertThat(this.places.like(CSP, "3 Suggestion Rd TN156ZZ")).extracting(PlaceMatch::same)
			.containsExactly(true, false);
		assertThat(this.places.like(CSP, " ")).isEmpty();
	}

	@Test
	void refusesAPlaceWithoutAnAddress() {
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> place(" "));
	}

	@Test
	void knowsTheWardsOfTheDistrictAndItsTowns() {
		assertThat(this.places.wards(CSP)).hasSize(26)
			.isSorted()
			.contains("Swanley White Oak", "Edenbridge North and East");
		assertThat(this.places.knownWard(CSP, "swanley white oak")).isTrue();
		assertThat(this.places.knownWard(CSP, "Swanley")).isTrue();
		assertThat(this.places.knownWard(CSP, "Tunbridge Wells")).isFalse();
		assertThat(this.places.knownWard(CSP, null)).isFalse();
		assertThat(this.places.wards("elsewhere")).isEmpty();
	}

	private String place(String address) {
		return this.places.placeFor(CSP, facts(address));
	}

	private static PlaceFacts facts(String address) {
		return new PlaceFacts(address, "Kemsing", null, null);
	}

}
