package org.partnershipactions.rosters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.document.Finding;
import org.partnershipactions.rosters.RosterReport.Outcome;
import org.partnershipactions.rosters.RosterReport.Row;
import org.partnershipactions.rosters.RosterTable.RosterRow;
import org.partnershipactions.security.accounts.AccountInviting.Invitation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the rows of a list. To look at a row is to do it and to take it back, so that a
 * look and the import never differ in their rules; all rows are then taken in one
 * transaction, or none.
 */
@Component
class RosterRun {

	private final TransactionTemplate transaction;

	RosterRun(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Looks at all rows, and unless that is all or one of them is wrong, takes them.
	 * @param identity what two rows of a list must not share, or empty; with its column
	 * @param taking takes one row, or throws {@code InvalidAnswers}
	 */
	RosterReport run(RosterTable table, boolean dryRun, Function<RosterRow, Identity> identity,
			Function<RosterRow, RowResult> taking) {
		List<Finding> errors = new ArrayList<>(table.errors());
		List<Row> rows = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		for (RosterRow row : table.rows()) {
			Identity own = identity.apply(row);
			Integer before = own.text().isEmpty() ? null : seen.putIfAbsent(own.text(), row.row().row());
			if (before != null) {
				errors.add(row.finding(own.column(), "Row " + before + " says this already. Keep one of them"));
			}
			else {
				look(row, taking, errors).ifPresent(rows::add);
			}
		}
		boolean takes = !dryRun && errors.isEmpty();
		List<Invitation> invitations = takes ? take(table.rows(), taking, errors) : List.of();
		return new RosterReport(dryRun, rows, table.warnings(), errors, invitations);
	}

	private Optional<Row> look(RosterRow row, Function<RosterRow, RowResult> taking, List<Finding> errors) {
		try {
			return Optional.of(this.transaction.execute((status) -> {
				status.setRollbackOnly();
				return taking.apply(row).row();
			}));
		}
		catch (InvalidAnswers ex) {
			ex.errors().forEach((error) -> errors.add(finding(row, error)));
			return Optional.empty();
		}
	}

	private List<Invitation> take(List<RosterRow> rows, Function<RosterRow, RowResult> taking, List<Finding> errors) {
		List<Invitation> invitations = new ArrayList<>();
		try {
			this.transaction.executeWithoutResult((status) -> rows.forEach((row) -> {
				try {
					taking.apply(row).invitation().ifPresent(invitations::add);
				}
				catch (InvalidAnswers ex) {
					ex.errors().forEach((error) -> errors.add(finding(row, error)));
					throw ex;
				}
			}));
			return invitations;
		}
		catch (InvalidAnswers ex) {
			return List.of();
		}
	}

	private static Finding finding(RosterRow row, FieldError error) {
		return RosterColumn.ofField(error.field())
			.map((column) -> row.finding(column, error.message()))
			.orElseGet(() -> new Finding(row.row().row(), error.field(), "", error.message()));
	}

	/**
	 * What a row took.
	 *
	 * @param row what became of it
	 * @param invitation an invitation to print, if any
	 */
	record RowResult(Row row, Optional<Invitation> invitation) {

		static RowResult of(RosterRow row, String key, String name, Outcome outcome) {
			return new RowResult(new Row(row.row().row(), key, name, outcome), Optional.empty());
		}

	}

	/** What makes a row the same as another, and the column that says so. */
	record Identity(String text, RosterColumn column) {
	}

}
