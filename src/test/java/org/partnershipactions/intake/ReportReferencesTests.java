package org.partnershipactions.intake;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnershipactions.intake.NewReport.ReportReceipt;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The row that numbers are counted on is locked until its transaction ends, and the next
 * reporter waits for it: nothing but counting happens while it is held.
 */
class ReportReferencesTests {

	private final List<String> happened = new ArrayList<>();

	private final ReportReferences references = new ReportReferences(new CountedNumbers(), new Transactions());

	@Test
	void nothingIsMatchedOrSealedWhileTheNumberIsHeld() {
		this.references.takeUnder("sample", 2026, (ref) -> taken(ref, false));
		assertThat(this.happened).containsExactly("begin", "count sample-2026", "commit", "begin", "take R-2026-00001",
				"commit");
	}

	@Test
	void aNumberThatNoReportBearsIsTakenBack() {
		this.references.takeUnder("sample", 2026, (ref) -> taken(ref, true));
		assertThat(this.happened).endsWith("take R-2026-00001", "commit", "begin", "take back 1", "commit");
	}

	@Test
	void aNumberIsTakenBackWhereTheReportCannotBeTaken() {
		assertThatIllegalStateException().isThrownBy(() -> this.references.takeUnder("sample", 2026, (ref) -> {
			throw new IllegalStateException("The keys are gone");
		}));
		assertThat(this.happened).containsExactly("begin", "count sample-2026", "commit", "begin", "roll back", "begin",
				"take back 1", "commit");
	}

	private ReportReceipt taken(String ref, boolean repeated) {
		this.happened.add("take " + ref);
		return new ReportReceipt(ref, "secret", repeated);
	}

	private final class CountedNumbers implements ReportNumbers {

		@Override
		public int count(String series) {
			ReportReferencesTests.this.happened.add("count " + series);
			return 1;
		}

		@Override
		public int last(String series) {
			return 1;
		}

		@Override
		public int takeBack(String series, int number) {
			ReportReferencesTests.this.happened.add("take back " + number);
			return 1;
		}

	}

	private final class Transactions implements PlatformTransactionManager {

		@Override
		public TransactionStatus getTransaction(TransactionDefinition definition) {
			ReportReferencesTests.this.happened.add("begin");
			return new SimpleTransactionStatus();
		}

		@Override
		public void commit(TransactionStatus status) {
			ReportReferencesTests.this.happened.add("commit");
		}

		@Override
		public void rollback(TransactionStatus status) {
			ReportReferencesTests.this.happened.add("roll back");
		}

	}

}
