package org.partnershipactions.intake.publicreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnershipactions.forms.TypedNumber;
import org.partnershipactions.partners.ServedArea;

/**
 * Roughly where a partnership can act: good enough to ask whether a place lies outside,
 * never to refuse it.
 *
 * @param postcodes first halves of its postcodes, such as {@code TN13}; not asked where
 * there are none
 * @param south latitude of its southern edge in degrees, or null
 * @param north latitude of its northern edge in degrees, or null
 * @param west longitude of its western edge in degrees, or null
 * @param east longitude of its eastern edge in degrees, or null
 */
record PublicDistrict(List<String> postcodes, BigDecimal south, BigDecimal north, BigDecimal west, BigDecimal east) {

	public static final PublicDistrict ANYWHERE = new PublicDistrict(List.of(), null, null, null, null);

	private static final Pattern POSTCODE = Pattern.compile("\\b([A-Z]{1,2}\\d[A-Z\\d]?)(?:\\s*(\\d[A-Z]{2}))\\b");

	private static final Pattern FIRST_HALF = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?");

	public PublicDistrict {
		postcodes = (postcodes != null) ? List.copyOf(postcodes) : List.of();
	}

	static PublicDistrict of(ServedArea area) {
		return new PublicDistrict(area.postcodes(), area.south(), area.north(), area.west(), area.east());
	}

	/** Whether a text is a postcode or the first half of one. */
	static boolean isPostcode(String typed) {
		String written = typed.toUpperCase(Locale.UK).strip();
		return POSTCODE.matcher(written).matches() || FIRST_HALF.matcher(written).matches();
	}

	/** Whether a place seems to lie outside, by its postcode or its point on the map. */
	public boolean seemsOutside(PublicAnswers typed) {
		return foreign(typed.text("postcode")) || foreign(typed.text("address")) || typed.given("latitude") != null
				&& this.south != null
				&& !holds(TypedNumber.known(typed.text("latitude")), TypedNumber.known(typed.text("longitude")));
	}

	private boolean foreign(String text) {
		String written = text.toUpperCase(Locale.UK);
		if (FIRST_HALF.matcher(written).matches()) {
			return !this.postcodes.isEmpty() && !this.postcodes.contains(written);
		}
		Matcher postcode = POSTCODE.matcher(written);
		return !this.postcodes.isEmpty() && postcode.find() && !this.postcodes.contains(postcode.group(1));
	}

	private boolean holds(BigDecimal latitude, BigDecimal longitude) {
		return latitude.compareTo(this.south) >= 0 && latitude.compareTo(this.north) <= 0
				&& longitude.compareTo(this.west) >= 0 && longitude.compareTo(this.east) <= 0;
	}

}
