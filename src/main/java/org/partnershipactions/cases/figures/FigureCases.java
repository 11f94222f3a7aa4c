package org.partnershipactions.cases.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.cases.AgencyRequests.GraffitiRemoval;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.victims.SurveyState;
import org.partnershipactions.cases.victims.VictimSurvey;
import org.partnershipactions.cases.victims.VictimSurveys;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Counts cases for the figures of measures and reads those behind them. Each list ends in
 * the same condition as the count that it stands behind.
 */
interface FigureCases extends Repository<AsbCase, String> {

	/** Accepted cases whose closure was approved between two days. */
	String IMPROVED = " where c.partnership = :partnership and c.acceptance.accepted = true"
			+ " and c.endings.approvedOn between :from and :to";

	/** Offensive graffiti that was found between two moments. */
	String GRAFFITI = " join c.efforts.graffiti g where c.partnership = :partnership"
			+ " and g.foundAt >= :from and g.foundAt < :to";

	String CASE = "select new org.partnershipactions.cases.figures.FigureCase(c.id, c.ref, c.ward, ";

	@Query(CASE + "c.endings.approvedOn, c.endings.behaviour) from AsbCase c" + IMPROVED
			+ " order by c.endings.approvedOn, c.ref")
	List<FigureCase> improved(String partnership, LocalDate from, LocalDate to);

	@Query(CASE + "g) from AsbCase c" + GRAFFITI + " order by g.foundAt, c.ref")
	List<FigureCase> graffiti(String partnership, Instant from, Instant to);

	@Query(CASE + "s.sentOn, s.answers.actionTaken) from VictimSurvey s join AsbCase c on c.id = s.caseKey"
			+ VictimSurveys.SENT_BETWEEN
			+ " and s.state = org.partnershipactions.cases.victims.SurveyState.ANSWERED order by s.sentOn, c.ref")
	List<FigureCase> answered(String partnership, LocalDate from, LocalDate to);

	/**
	 * How many accepted cases closed between two days had each end of their behaviour.
	 */
	@Query("select new org.partnershipactions.cases.figures.CountedBehaviour(c.endings.behaviour, count(c)) from AsbCase c"
			+ IMPROVED + " group by c.endings.behaviour")
	List<CountedBehaviour> behaviours(String partnership, LocalDate from, LocalDate to);

	/** References of the cases that the task group took in between two days. */
	@Query("select c.ref from AsbCase c where c.partnership = :partnership and c.acceptance.accepted = true"
			+ " and c.acceptance.on between :from and :to order by c.acceptance.on, c.ref")
	List<String> acceptedBetween(String partnership, LocalDate from, LocalDate to);

	/** Offensive graffiti that was found between two moments. */
	@Query("select g from AsbCase c" + GRAFFITI)
	List<GraffitiRemoval> removals(String partnership, Instant from, Instant to);

}
