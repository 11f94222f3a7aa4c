package org.partnershipactions.cases.risk;

import java.util.List;

import org.springframework.data.repository.Repository;

/** Every band that a person raised or lowered. */
public interface RiskChanges extends Repository<RiskChange, Long> {

	RiskChange save(RiskChange change);

	List<RiskChange> findByCaseKeyOrderById(String caseKey);

}
