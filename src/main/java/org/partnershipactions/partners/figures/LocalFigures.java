package org.partnershipactions.partners.figures;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All values that local figures have had, have and will have. */
interface LocalFigures extends Repository<LocalFigure, Long> {

	LocalFigure save(LocalFigure figure);

	/** In the order of the codes' first setting. */
	List<LocalFigure> findAllByOrderById();

	/** Every value of one figure in the order of setting. */
	List<LocalFigure> findByCodeOrderById(String code);

}
