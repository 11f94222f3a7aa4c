package org.partnershipactions.residents.places;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.partnershipactions.forms.TypedText;

/**
 * Where something happened: an address, a point, or both.
 *
 * @param address address as people write it, null where only a point was given
 * @param ward name of the ward
 * @param latitude degrees north, null where no point was given
 * @param longitude degrees east, null where no point was given
 */
public record PlaceFacts(String address, String ward, BigDecimal latitude, BigDecimal longitude) {

	private static final int STREET = 3;

	/** The address, or where there is none the point in words; null where neither is. */
	public String words() {
		if (!TypedText.isBlank(this.address)) {
			return this.address;
		}
		return hasPoint()
				? "Point %s, %s".formatted(degrees(this.latitude, "N", "S"), degrees(this.longitude, "E", "W")) : null;
	}

	/** Whether a point of the globe was given. */
	public boolean hasPoint() {
		return this.latitude != null && this.longitude != null;
	}

	/** What the point has in common with others about a hundred metres around. */
	String nearby() {
		return "%s %s".formatted(this.latitude.setScale(STREET, RoundingMode.HALF_EVEN).toPlainString(),
				this.longitude.setScale(STREET, RoundingMode.HALF_EVEN).toPlainString());
	}

	private static String degrees(BigDecimal value, String above, String below) {
		return String.format(Locale.ROOT, "%.5f° %s", value.abs(), (value.signum() < 0) ? below : above);
	}

}
