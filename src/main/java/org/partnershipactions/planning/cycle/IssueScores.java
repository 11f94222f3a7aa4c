package org.partnershipactions.planning.cycle;

import java.util.EnumMap;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the manager gives an issue on each criterion, 0 to 3.
 *
 * @param community how much it concerns the community
 * @param rising how clearly it rises
 * @param volume how large its share of all that is recorded is
 * @param harm how much harm it does
 * @param comparison how it compares with the county and similar partnerships
 * @param addedValue how much the partnership can add by working together
 */
@Embeddable
record IssueScores(@Column(name = "score_community") Integer community, @Column(name = "score_rising") Integer rising,
		@Column(name = "score_volume") Integer volume, @Column(name = "score_harm") Integer harm,
		@Column(name = "score_comparison") Integer comparison, @Column(name = "score_value") Integer addedValue) {

	/** The sum, 0 to 18; what is not scored counts nothing. */
	int sum() {
		return byCriterion().values().stream().mapToInt(Integer::intValue).sum();
	}

	/** Each criterion that is scored, in order. */
	Map<Criterion, Integer> byCriterion() {
		Map<Criterion, Integer> scores = new EnumMap<>(Criterion.class);
		put(scores, Criterion.COMMUNITY, this.community);
		put(scores, Criterion.RISING, this.rising);
		put(scores, Criterion.VOLUME, this.volume);
		put(scores, Criterion.HARM, this.harm);
		put(scores, Criterion.COMPARISON, this.comparison);
		put(scores, Criterion.VALUE, this.addedValue);
		return scores;
	}

	/** The highest sum that an issue can reach. */
	static int most() {
		return Criterion.values().length * Criterion.MOST;
	}

	private static void put(Map<Criterion, Integer> scores, Criterion criterion, Integer score) {
		if (score != null) {
			scores.put(criterion, score);
		}
	}

}
