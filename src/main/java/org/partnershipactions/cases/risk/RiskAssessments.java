package org.partnershipactions.cases.risk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The assessments of all cases. */
public interface RiskAssessments extends Repository<RiskAssessment, String> {

	RiskAssessment save(RiskAssessment assessment);

	Optional<RiskAssessment> findFirstByCaseKeyOrderByNumberDesc(String caseKey);

	Optional<RiskAssessment> findByCaseKeyAndNumber(String caseKey, int number);

	/** Of the cases of a partnership, those made from one moment to another. */
	@EntityGraph(attributePaths = "answers")
	@Query("select a from RiskAssessment a where a.assessedAt >= :from and a.assessedAt < :to"
			+ " and a.caseKey in (select c.id from AsbCase c where c.partnership = :partnership)"
			+ " order by a.assessedAt, a.id")
	List<RiskAssessment> between(String partnership, Instant from, Instant to);

	@EntityGraph(attributePaths = "answers")
	List<RiskAssessment> findByCaseKeyOrderByNumber(String caseKey);

}
