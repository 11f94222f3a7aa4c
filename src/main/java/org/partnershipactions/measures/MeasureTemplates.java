package org.partnershipactions.measures;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The measures that plans begin with. */
public interface MeasureTemplates extends Repository<MeasureTemplate, String> {

	List<MeasureTemplate> findAllByOrderByPosition();

}
