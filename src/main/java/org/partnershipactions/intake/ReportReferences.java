package org.partnershipactions.intake;

import java.util.function.Function;
import java.util.function.Supplier;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.intake.NewReport.ReportReceipt;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each report its reference. The counter is counted on in a transaction of its own
 * before the report is looked at, so that nobody waits while another report is matched,
 * sealed and stored; a reference that came to no report is taken back.
 */
@Component
@GlossaryTerm("A reference is what people call a report by, on paper and on the telephone.")
class ReportReferences {

	private final ReportNumbers numbers;

	private final TransactionTemplate transaction;

	ReportReferences(ReportNumbers numbers, PlatformTransactionManager transactions) {
		this.numbers = numbers;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Looks something up in a transaction that is over before a number is taken. */
	<T> T lookUp(Supplier<T> question) {
		return this.transaction.execute((status) -> question.get());
	}

	/**
	 * Takes a report under the next reference, such as {@code R-2026-00001}, in one
	 * transaction.
	 */
	ReportReceipt takeUnder(String partnership, int year, Function<String, ReportReceipt> taking) {
		String series = partnership + "-" + year;
		int number = this.transaction.execute((status) -> this.numbers.next(series));
		boolean used = false;
		try {
			ReportReceipt taken = this.transaction
				.execute((status) -> taking.apply("R-%d-%05d".formatted(year, number)));
			used = !taken.repeated();
			return taken;
		}
		finally {
			if (!used) {
				this.transaction.executeWithoutResult((status) -> this.numbers.takeBack(series, number));
			}
		}
	}

}
