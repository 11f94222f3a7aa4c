package org.partnershipactions.cases;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.cases.CaseNumbers.CaseNumber;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each case its reference. The counter's row is held until the case is stored, so
 * that two cases never get the same one and a case that fails leaves no gap.
 */
@Component
@GlossaryTerm("A reference is what people call a case by, on paper and on the telephone.")
class CaseReferences {

	private final CaseNumbers numbers;

	private final TransactionTemplate apart;

	CaseReferences(CaseNumbers numbers, PlatformTransactionManager transactions) {
		this.numbers = numbers;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** The next reference, such as {@code C-2026-0001}. */
	String next(String partnership, int year) {
		String counter = partnership + "-" + year;
		if (this.numbers.count(counter) == 0) {
			begin(counter);
			this.numbers.count(counter);
		}
		return "C-%d-%04d".formatted(year, this.numbers.last(counter));
	}

	/** The first case of a year begins its counter, unless another did just now. */
	private void begin(String counter) {
		try {
			this.apart.executeWithoutResult((status) -> this.numbers.saveAndFlush(new CaseNumber(counter)));
		}
		catch (DataIntegrityViolationException another) {
			// The counter is there, which is all that was wanted.
		}
	}

}
