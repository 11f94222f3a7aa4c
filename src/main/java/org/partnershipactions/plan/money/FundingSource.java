package org.partnershipactions.plan.money;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.money.MoneyEvent.FundingSourceSet;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Where money of a plan comes from, such as the council's own budget. Its code stays when
 * it is renamed, and is the same in each year.
 */
@Entity
class FundingSource extends AbstractAggregateRoot<FundingSource> {

	private static final int LONGEST_CODE = 50;

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	private int planYear;

	private String code;

	private String name;

	private BigDecimal budget;

	private BigDecimal carriedOver;

	private String changedBy;

	private Instant changedAt;

	protected FundingSource() {
	}

	FundingSource(String partnership, PlanYear year, String code) {
		this.partnership = partnership;
		this.planYear = year.start();
		this.code = code;
	}

	/** Says what it is called and how much it has. */
	FundingSource set(SourceTerms terms, String by, Instant at) {
		this.name = terms.name();
		this.budget = terms.budget();
		this.carriedOver = terms.carriedOver();
		this.changedBy = by;
		this.changedAt = at;
		registerEvent(new FundingSourceSet(this.id, this.partnership, year().toString(), this.code, this.name,
				this.budget, this.carriedOver));
		return this;
	}

	/**
	 * The code that a name of a plan's table gives: the same for the same name in capital
	 * letters, with other signs between its words or with "&amp;" for "and".
	 */
	static String codeOf(String name) {
		String plain = Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\p{M}+", "")
			.replaceAll("['\u2019]", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		if (!plain.isEmpty() && plain.length() <= LONGEST_CODE) {
			return plain;
		}
		String mark = Integer.toHexString(name.strip().toLowerCase(Locale.ROOT).hashCode());
		return (plain.isEmpty() ? "source" : plain.substring(0, LONGEST_CODE - mark.length() - 1)) + "-" + mark;
	}

	String key() {
		return this.id;
	}

	/** Counts its changes, the first included. */
	int version() {
		return this.version + 1;
	}

	PlanYear year() {
		return new PlanYear(this.planYear);
	}

	String code() {
		return this.code;
	}

	SourceTerms terms() {
		return new SourceTerms(this.name, this.budget, this.carriedOver);
	}

	String changedBy() {
		return this.changedBy;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	/**
	 * What is said of a source.
	 *
	 * @param name its name
	 * @param budget pounds of the year; null where they are not known
	 * @param carriedOver pounds left of the year before that somebody carried over, or
	 * null
	 */
	record SourceTerms(String name, BigDecimal budget, BigDecimal carriedOver) {

		SourceTerms {
			Objects.requireNonNull(name);
		}

		static SourceTerms named(String name) {
			return new SourceTerms(name, null, null);
		}

	}

}
