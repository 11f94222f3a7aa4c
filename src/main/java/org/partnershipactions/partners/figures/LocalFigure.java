package org.partnershipactions.partners.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.partnershipactions.partners.figures.LocalFigureEvent.LocalFigureSet;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A figure of the partnership's own from one day on; another value is another row. */
@Entity
class LocalFigure extends AbstractAggregateRoot<LocalFigure> {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String code;

	private String title;

	private String unit;

	private int amount;

	private LocalDate validFrom;

	private String reason;

	private String setBy;

	private Instant setAt;

	protected LocalFigure() {
	}

	/** The same figure with another value from a day on. */
	LocalFigure next(LocalDate day, int value, Decision decision) {
		LocalFigure next = new LocalFigure();
		next.code = this.code;
		next.title = this.title;
		next.unit = this.unit;
		next.amount = value;
		next.validFrom = day;
		next.reason = decision.reason();
		next.setBy = decision.by();
		next.setAt = decision.at();
		next.registerEvent(new LocalFigureSet(this.code, day, value));
		return next;
	}

	int amount() {
		return this.amount;
	}

	LocalDate from() {
		return this.validFrom;
	}

	Decision decision() {
		return new Decision(this.setBy, this.setAt, this.reason);
	}

	String code() {
		return this.code;
	}

	String title() {
		return this.title;
	}

	/** What its values may be. */
	FigureRange range() {
		return FigureRange.of(this.unit);
	}

	String unit() {
		return this.unit;
	}

	/** What values may be, by what they count. */
	enum FigureRange {

		SHARE(List.of("per cent"), 0, 100),
		/** Four years of working days; more is a slip of the finger. */
		DAYS(List.of("days", "working days"), 1, 1000), YES_OR_NO(List.of("(1 is yes, 0 is no)"), 0, 1),
		/** Whatever else is counted. */
		COUNT(List.of(), 0, 100_000);

		private final List<String> units;

		private final int least;

		private final int most;

		FigureRange(List<String> units, int least, int most) {
			this.units = units;
			this.least = least;
			this.most = most;
		}

		/** The range of a unit as it is stored. */
		static FigureRange of(String unit) {
			return Arrays.stream(values()).filter((one) -> one.units.contains(unit)).findFirst().orElse(COUNT);
		}

		boolean holds(int value) {
			return value >= this.least && value <= this.most;
		}

		/** Such as "a whole number from 1 to 1000". */
		String words() {
			return "a whole number from %d to %d".formatted(this.least, this.most);
		}

	}

	/**
	 * Who set a value.
	 *
	 * @param by user name
	 * @param at when
	 * @param reason why
	 */
	record Decision(String by, Instant at, String reason) {
	}

}
