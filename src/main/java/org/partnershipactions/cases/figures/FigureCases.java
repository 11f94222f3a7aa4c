package org.partnershipactions.cases.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.victims.SurveyState;
import org.partnershipactions.cases.victims.VictimSurvey;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads the cases behind the figures of measures. Each list ends in the same condition as
 * the count that it stands behind.
 */
public interface FigureCases extends Repository<AsbCase, String> {

	/** Accepted cases whose closure was approved between two days. */
	String IMPROVED = " where c.partnership = :partnership and c.acceptance.accepted = true"
			+ " and c.endings.approvedOn between :from and :to";

	/** Offensive graffiti that was found between two moments. */
	String GRAFFITI = " join c.efforts.graffiti g where c.partnership = :partnership"
			+ " and g.foundAt >= :from and g.foundAt < :to";

	/** Surveys that were sent between two days. */
	String SURVEYS = " where s.partnership = :partnership and s.sentOn between :from and :to";

	String CASE = "select new org.partnershipactions.cases.figures.FigureCase(c.id, c.ref, c.ward, ";

	@Query(CASE + "c.endings.approvedOn, c.endings.behaviour) from AsbCase c" + IMPROVED
			+ " order by c.endings.approvedOn, c.ref")
	List<FigureCase> improved(String partnership, LocalDate from, LocalDate to);

	@Query(CASE + "g) from AsbCase c" + GRAFFITI + " order by g.foundAt, c.ref")
	List<FigureCase> graffiti(String partnership, Instant from, Instant to);

	@Query(CASE + "s.sentOn, s.answers.actionTaken) from VictimSurvey s join AsbCase c on c.id = s.caseKey" + SURVEYS
			+ " and s.state = org.partnershipactions.cases.victims.SurveyState.ANSWERED order by s.sentOn, c.ref")
	List<FigureCase> answered(String partnership, LocalDate from, LocalDate to);

}
