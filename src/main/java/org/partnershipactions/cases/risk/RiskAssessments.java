package org.partnershipactions.cases.risk;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** The assessments of all cases. */
public interface RiskAssessments extends Repository<RiskAssessment, String> {

	RiskAssessment save(RiskAssessment assessment);

	Optional<RiskAssessment> findFirstByCaseKeyOrderByNumberDesc(String caseKey);

	Optional<RiskAssessment> findByCaseKeyAndNumber(String caseKey, int number);

	@EntityGraph(attributePaths = "answers")
	List<RiskAssessment> findByCaseKeyOrderByNumber(String caseKey);

}
