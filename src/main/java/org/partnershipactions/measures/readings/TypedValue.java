package org.partnershipactions.measures.readings;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnershipactions.forms.TypedNumber;
import org.partnershipactions.forms.TypedText;
import org.partnershipactions.measures.Direction;
import org.partnershipactions.measures.Measure.Definition;

/** A value as it was typed, read by the measure that it is for. */
final class TypedValue {

	private static final Pattern NUMBER = Pattern.compile(
			"([-+]?)(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(\\.\\d{1,20})?\\s*(%|per ?cent)?", Pattern.CASE_INSENSITIVE);

	private static final Pattern NOTHING = Pattern.compile(
			"n\\s*[/.]?\\s*a\\.?|nil|none|not (known|available|applicable|given)|unknown|tbc|tba|-+|\\?+",
			Pattern.CASE_INSENSITIVE);

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

	private final Definition measure;

	private final String text;

	private final Matcher number;

	public TypedValue(Definition measure, String text) {
		this.measure = measure;
		this.text = TypedText.of(text).strip();
		this.number = NUMBER.matcher(this.text);
	}

	/** What is wrong with it and how to put it right. */
	public Optional<String> problem() {
		if (this.text.isEmpty()) {
			return Optional.empty();
		}
		if (NOTHING.matcher(this.text).matches()) {
			return Optional
				.of("“%s” is no value: leave it empty and say in the note why there is none".formatted(this.text));
		}
		if (inWords()) {
			return (this.text.length() > 500) ? Optional.of("Tell it in at most 500 characters") : Optional.empty();
		}
		return this.number.matches() ? numberProblem() : Optional.of("Enter a number without words, such as 210");
	}

	/** The number, where there is one and nothing is wrong with it. */
	public Optional<BigDecimal> amount() {
		boolean right = !this.text.isEmpty() && !inWords() && problem().isEmpty();
		return right ? Optional.of(typed()) : Optional.empty();
	}

	/** The words, where the measure is told in words. */
	public Optional<String> words() {
		boolean right = !this.text.isEmpty() && inWords() && problem().isEmpty();
		return right ? Optional.of(this.text) : Optional.empty();
	}

	private Optional<String> numberProblem() {
		BigDecimal typed = typed();
		boolean percent = this.number.group(4) != null;
		if (percent && !this.measure.share()) {
			return Optional.of("This measure counts %s: enter how many, without “%s”"
				.formatted(this.measure.unit().toLowerCase(Locale.UK), this.number.group(4)));
		}
		if (typed.signum() < 0) {
			return Optional.of("The value cannot be less than 0");
		}
		return this.measure.share() ? shareProblem(typed) : countProblem(typed);
	}

	private static Optional<String> shareProblem(BigDecimal typed) {
		boolean right = typed.compareTo(WHOLE) <= 0 && typed.stripTrailingZeros().scale() <= 2;
		return right ? Optional.empty() : Optional.of("Enter per cent from 0 to 100 with at most two decimal places");
	}

	private Optional<String> countProblem(BigDecimal typed) {
		boolean right = typed.compareTo(MOST) <= 0 && typed.stripTrailingZeros().scale() <= 0;
		return right ? Optional.empty()
				: Optional.of("Enter a whole number: this measure counts " + this.measure.unit());
	}

	private BigDecimal typed() {
		this.number.matches();
		String fraction = (this.number.group(3) != null) ? this.number.group(3) : "";
		return TypedNumber
			.known(this.number.group(1).replace("+", "") + this.number.group(2).replace(",", "") + fraction);
	}

	private boolean inWords() {
		return this.measure.direction() == Direction.WORDS;
	}

}
