package org.partnershipactions.cases.victims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All surveys that were sent. */
public interface VictimSurveys extends Repository<VictimSurvey, String> {

	/** Surveys that were sent between two days. */
	String SENT_BETWEEN = " where s.partnership = :partnership and s.sentOn between :from and :to";

	VictimSurvey save(VictimSurvey survey);

	Optional<VictimSurvey> findBySecretHash(String hash);

	Optional<VictimSurvey> findByCaseKeyAndState(String caseKey, SurveyState state);

	List<VictimSurvey> findByCaseKeyOrderBySentOn(String caseKey);

	@Query("select new org.partnershipactions.cases.victims.CountedSurveys(s.state, s.answers.actionTaken, count(s))"
			+ " from VictimSurvey s" + SENT_BETWEEN + " group by s.state, s.answers.actionTaken")
	List<CountedSurveys> count(String partnership, LocalDate from, LocalDate to);

}
