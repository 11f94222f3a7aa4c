package org.partnershipactions.rosters;

import java.util.List;

import org.partnershipactions.plan.document.Finding;
import org.partnershipactions.security.accounts.AccountInviting.Invitation;

/**
 * What a list holds and what came of it. Nothing is written when there are errors or when
 * it was only a look.
 *
 * @param dryRun whether it was only a look
 * @param rows what becomes of each row without errors
 * @param warnings what was not understood; it changed nothing
 * @param errors what must be mended first
 * @param invitations invitations whose codes are for paper, because no mail goes to these
 * people; shown once
 */
public record RosterReport(boolean dryRun, List<Row> rows, List<Finding> warnings, List<Finding> errors,
		List<Invitation> invitations) {

	/** Whether anything must be mended first. */
	public boolean hasErrors() {
		return !this.errors.isEmpty();
	}

	/** How many rows something becomes of. */
	public int changes() {
		return (int) this.rows.stream().filter((row) -> row.outcome() != Outcome.UNCHANGED).count();
	}

	/** How many rows are there already and say the same. */
	public int unchanged() {
		return this.rows.size() - changes();
	}

	/**
	 * A row that can be taken.
	 *
	 * @param row row of the sheet or line of the text, from 1
	 * @param key code of the agency or user name
	 * @param name its name
	 * @param outcome what becomes of it
	 */
	public record Row(int row, String key, String name, Outcome outcome) {
	}

	/** What becomes of a row. */
	public enum Outcome {

		NEW("New"), CHANGED("Changed"), ROLE_GIVEN("Role given"), ROLE_ASKED("Role waits for the manager's consent"),
		UNCHANGED("There already");

		private final String words;

		Outcome(String words) {
			this.words = words;
		}

		/** As people read it. */
		public String words() {
			return this.words;
		}

	}

}
