package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes values as people do. */
public final class AmountWords {

	private AmountWords() {
	}

	/** Such as 1,234 or 12.5. */
	public static String plain(BigDecimal amount) {
		return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(amount);
	}

	/** Such as 80% or 946 crimes. */
	static String with(BigDecimal amount, String unit) {
		return plain(amount) + ("%".equals(unit) ? "%" : " " + unit);
	}

}
