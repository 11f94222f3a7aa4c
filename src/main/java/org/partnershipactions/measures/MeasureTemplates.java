package org.partnershipactions.measures;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The measures that a partnership can choose from. */
public interface MeasureTemplates extends Repository<MeasureTemplate, String> {

	List<MeasureTemplate> findAllByOrderByDefinitionPosition();

}
