package org.partnershipactions.partners.agencies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;

import org.partnershipactions.forms.FieldError;

/**
 * The edges of a partnership's area on the map, in degrees; all of them or none.
 *
 * @param south latitude of the southern edge
 * @param north latitude of the northern edge
 * @param west longitude of the western edge
 * @param east longitude of the eastern edge
 */
@Embeddable
public record PartnershipBounds(BigDecimal south, BigDecimal north, BigDecimal west, BigDecimal east) {

	/** None said. */
	public static final PartnershipBounds NONE = new PartnershipBounds(null, null, null, null);

	private static final BigDecimal POLE = BigDecimal.valueOf(90);

	private static final BigDecimal HALF = BigDecimal.valueOf(180);

	List<FieldError> errors() {
		List<BigDecimal> edges = Stream.of(this.south, this.north, this.west, this.east)
			.filter(Objects::nonNull)
			.toList();
		if (edges.isEmpty()) {
			return List.of();
		}
		boolean wrong = edges.size() < 4 || this.south.compareTo(this.north) >= 0 || this.west.compareTo(this.east) >= 0
				|| this.south.abs().compareTo(POLE) > 0 || this.north.abs().compareTo(POLE) > 0
				|| this.west.abs().compareTo(HALF) > 0 || this.east.abs().compareTo(HALF) > 0;
		return wrong
				? List.of(new FieldError("south",
						"Enter all four edges in degrees, such as 51.11 and 51.45, 0.00 and 0.37, or none of them"))
				: List.of();
	}

}
