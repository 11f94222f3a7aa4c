package org.partnershipactions.rules;

import java.util.List;
import java.util.Optional;

/**
 * What does not change about a rule table, because the code that asks knows it.
 *
 * @param table its name, which is that of the decision that the product ships
 * @param title as people read it
 * @param columns what its rows look at
 * @param answerLabel what it answers, as people read it
 * @param answers all that it can answer
 * @param choice which row answers where several fit
 * @param bounds answers that no partnership may change
 */
public record RuleTableShape(String table, String title, List<RuleColumn> columns, String answerLabel,
		List<String> answers, RowChoice choice, List<RuleBound> bounds) {

	/** The column with this code. */
	Optional<RuleColumn> column(String code) {
		return this.columns.stream().filter((one) -> one.code().equals(code)).findFirst();
	}

	/** Which row answers where several fit. */
	public enum RowChoice {

		/** The first from the top. */
		FIRST("Rows are tried from top to bottom, and the first that fits answers."),

		/** None: two rows never fit the same facts. */
		ONLY("Exactly one row fits whatever is asked.");

		private final String words;

		RowChoice(String words) {
			this.words = words;
		}

		/** As people read it. */
		public String words() {
			return this.words;
		}

	}

	/**
	 * An answer that law or guidance gives.
	 *
	 * @param column code of a column of numbers
	 * @param from the number from which on it is the answer
	 * @param answer the answer
	 * @param source where that stands
	 */
	public record RuleBound(String column, int from, String answer, String source) {
	}

}
