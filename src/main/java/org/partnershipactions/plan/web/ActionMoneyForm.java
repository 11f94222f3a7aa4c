package org.partnershipactions.plan.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.partnershipactions.plan.money.DividedMoney;
import org.partnershipactions.plan.money.MoneyDividing.LineEntry;

/**
 * What is typed of the money of an action.
 *
 * @param version the one that was opened
 * @param lines a line for each source
 */
record ActionMoneyForm(String version, List<LineEntry> lines) {

	/** Empty lines below those that are there. */
	private static final int SPARE = 3;

	ActionMoneyForm {
		lines = Objects.requireNonNullElse(lines, List.of());
	}

	static ActionMoneyForm of(DividedMoney money) {
		List<LineEntry> lines = new ArrayList<>();
		money.lines()
			.forEach((one) -> lines.add(new LineEntry(one.source(), plain(one.planned()), plain(one.spent()),
					Objects.requireNonNullElse(one.note(), ""))));
		for (int i = 0; i < SPARE; i++) {
			lines.add(new LineEntry("", "", "", ""));
		}
		return new ActionMoneyForm(String.valueOf(money.version()), lines);
	}

	/** A number that a page keeps; null where there is none. */
	static Integer number(String text) {
		return (text != null && text.matches("\\d{1,9}")) ? Integer.valueOf(text) : null;
	}

	/** An amount as it would be typed. */
	static String plain(BigDecimal amount) {
		return (amount != null) ? amount.toPlainString() : "";
	}

}
