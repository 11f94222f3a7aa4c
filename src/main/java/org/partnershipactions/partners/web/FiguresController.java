package org.partnershipactions.partners.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalFigureAdministration;
import org.partnershipactions.partners.figures.LocalFigureAdministration.LocalFigureDetails;
import org.partnershipactions.partners.figures.LocalFigureAdministration.NewLocalFigure;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which administrators look after the partnership's own figures. */
@Controller
@RequestMapping("/administration/figures")
class FiguresController {

	private static final String LIST = "/administration/figures";

	private final LocalFigureAdministration figures;

	private final Directory directory;

	FiguresController(LocalFigureAdministration figures, Directory directory) {
		this.figures = figures;
		this.directory = directory;
	}

	@GetMapping
	ModelAndView all() {
		Map<String, List<LocalFigureDetails>> themes = this.figures.all()
			.stream()
			.collect(Collectors.groupingBy(LocalFigureDetails::theme, TreeMap::new, Collectors.toList()));
		return new ModelAndView("partners/figures").addObject("themes", themes).addObject("directory", this.directory);
	}

	@GetMapping("/{code}")
	ModelAndView one(@PathVariable String code) {
		return page(code, new NewLocalFigure("", "", ""));
	}

	@PostMapping("/{code}")
	ModelAndView set(@PathVariable String code, NewLocalFigure entered, RedirectAttributes notices) {
		return Saving.or(() -> page(code, entered), () -> {
			this.figures.set(code, entered);
			notices.addFlashAttribute("notice", "The figure is set. Days that were due already stay as they are.");
		}, LIST + "/" + code);
	}

	private ModelAndView page(String code, NewLocalFigure entered) {
		return new ModelAndView("partners/figure").addObject("figure", this.figures.one(code))
			.addObject("form", entered)
			.addObject("zone", PartnershipClock.LONDON)
			.addObject("directory", this.directory);
	}

}
