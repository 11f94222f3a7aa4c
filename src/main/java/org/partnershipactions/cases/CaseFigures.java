package org.partnershipactions.cases;

import java.time.LocalDate;

import org.partnershipactions.partners.LocalFigures;

import org.springframework.stereotype.Component;

/** The partnership's own figures for cases, as they are today. */
@Component
public class CaseFigures {

	private final LocalFigures figures;

	CaseFigures(LocalFigures figures) {
		this.figures = figures;
	}

	/** A figure of cases, in the unit that its row names. */
	int today(String name) {
		return this.figures.today("cases." + name);
	}

	/** A figure that depends on the risk. */
	int today(String name, RiskBand band) {
		return today(name + "." + band.code());
	}

	/** Failed tries after which a letter may be sent. */
	public int tries() {
		return today("no-contact.tries");
	}

	/** The last day on which a case closed on a day can be reopened. */
	LocalDate lastDayToReopen(LocalDate closedOn) {
		return closedOn.plusMonths(today("reopen.months"));
	}

}
