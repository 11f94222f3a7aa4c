package org.partnershipactions.intake.publicreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.TypedNumber;

import org.springframework.stereotype.Component;

/** Reads where it happened, and asks whether that is in the district. */
@Component
class PublicPlaceChecks {

	/** What somebody chooses who knows that the place is in no ward of ours. */
	static final String OUTSIDE = "OUTSIDE";

	/** What somebody chooses who does not know the ward. */
	static final String NOT_SURE = "NOT_SURE";

	private final PublicPartnership partnership;

	PublicPlaceChecks(PublicPartnership partnership) {
		this.partnership = partnership;
	}

	List<FieldError> wrong(PublicAnswers typed) {
		boolean point = typed.given("latitude") != null || typed.given("longitude") != null;
		List<FieldError> wrong = new ArrayList<>(point ? List.of() : typed.needed("address",
				"Enter where it happened: an address, what is there, or latitude and longitude"));
		if (typed.given("postcode") != null && !PublicDistrict.isPostcode(typed.text("postcode"))) {
			wrong.add(new FieldError("postcode", "Enter a postcode such as TN13 1HG, or leave it empty"));
		}
		if (!knows(typed.text("ward"))) {
			wrong.add(new FieldError("ward", "Choose the ward, or that you are not sure"));
		}
		if (point) {
			wrong.addAll(number(typed, "latitude", 90));
			wrong.addAll(number(typed, "longitude", 180));
		}
		return wrong;
	}

	/**
	 * Whether nobody has said yet that a place that seems to lie outside is in the
	 * district.
	 */
	boolean outside(PublicAnswers answers) {
		return surelyOutside(answers)
				|| this.partnership.district().seemsOutside(answers) && !answers.chose("inside", called(answers));
	}

	/** What the place is called that somebody says to be inside: address or point. */
	static String called(PublicAnswers answers) {
		String point = answers.text("latitude") + ", " + answers.text("longitude");
		return Optional.ofNullable(answers.given("address")).orElse(point);
	}

	boolean surelyOutside(PublicAnswers answers) {
		return answers.chose("ward", OUTSIDE);
	}

	private boolean knows(String ward) {
		return OUTSIDE.equals(ward) || NOT_SURE.equals(ward) || this.partnership.wards().contains(ward);
	}

	private static List<FieldError> number(PublicAnswers typed, String field, int most) {
		if (TypedNumber.in(typed.text(field)).filter((number) -> onGlobe(number, most)).isPresent()) {
			return List.of();
		}
		String example = "latitude".equals(field) ? "51.2720" : "0.1900";
		return List.of(new FieldError(field,
				"Enter the %s as a number such as %s, or leave both empty".formatted(field, example)));
	}

	private static boolean onGlobe(BigDecimal degrees, int most) {
		return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
	}

}
