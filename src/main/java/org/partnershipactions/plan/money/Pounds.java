package org.partnershipactions.plan.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.TypedNumber;
import org.partnershipactions.forms.TypedText;

/** Amounts of money in pounds, as they are typed, added up and shown. */
public final class Pounds {

	private static final int PENCE = 2;

	/** None, as the database keeps it. */
	static final BigDecimal NONE = BigDecimal.ZERO.setScale(PENCE);

	/** The most that the forms of the stages take, too. */
	private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

	private Pounds() {
	}

	/**
	 * What was typed; null where it is empty, or cannot be taken, which is added to the
	 * errors.
	 * @param what what it is, as a sentence begins with it
	 */
	static BigDecimal read(String typed, String field, String what, List<FieldError> errors) {
		String text = TypedText.isBlank(typed) ? "" : TypedText.of(typed).replaceAll("[£,\\s]", "");
		if (text.isEmpty()) {
			return null;
		}
		Optional<BigDecimal> taken = TypedNumber.in(text)
			.filter((number) -> number.signum() >= 0 && number.compareTo(MOST) <= 0)
			.filter((number) -> number.stripTrailingZeros().scale() <= PENCE);
		if (taken.isEmpty()) {
			errors.add(new FieldError(field,
					what + " must be pounds from 0 to 100,000,000 with at most two decimals, such as 1250.50"));
		}
		return taken.map(Pounds::kept).orElse(null);
	}

	/** The amount with pence, as the database keeps it; null stays null. */
	static BigDecimal kept(BigDecimal amount) {
		return (amount != null) ? amount.setScale(PENCE, RoundingMode.HALF_UP) : null;
	}

	static BigDecimal orNone(BigDecimal amount) {
		return (amount != null) ? kept(amount) : NONE;
	}

	/** The sum of what is known; null where neither is. */
	static BigDecimal sum(BigDecimal one, BigDecimal other) {
		return (one == null && other == null) ? null : orNone(one).add(orNone(other));
	}

	/** An amount as people read it; in words where it is not known. */
	public static String words(BigDecimal amount) {
		if (amount == null) {
			return "Not known";
		}
		return ((amount.signum() < 0) ? "-" : "") + "£%,.2f".formatted(amount.abs());
	}

}
