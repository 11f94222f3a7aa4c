package org.partnershipactions.plan.table;

import java.util.List;

import org.springframework.data.repository.Repository;

/** What the headings of plan files mean to a partnership. */
interface PlanHeadings extends Repository<PlanHeading, PlanHeading.HeadingOf> {

	List<PlanHeading> findByKeyPartnership(String partnership);

	PlanHeading save(PlanHeading heading);

}
