package org.partnershipactions.reports.web;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reports.dataset.DataSet;
import org.partnershipactions.reports.dataset.DataSetFiles;
import org.partnershipactions.reports.documents.Format;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The quarterly depersonalised data set with its dictionary. */
@Controller
class DataSetController {

	private final DataSet data;

	private final DataSetFiles files;

	DataSetController(DataSet data, DataSetFiles files) {
		this.data = data;
		this.files = files;
	}

	@GetMapping("/reports/data-set")
	ModelAndView page(AskedReport asked) {
		boolean named = asked.quarter() != null && !asked.quarter().isBlank();
		Quarter quarter = named ? asked.period() : this.data.quarters().get(0);
		return new ModelAndView("reports/data-set").addObject("quarter", quarter)
			.addObject("quarters", this.data.quarters())
			.addObject("cells", this.data.of(quarter))
			.addObject("columns", this.files.columns());
	}

	@GetMapping({ "/reports/data-set.csv", "/api/reports/data-set" })
	ResponseEntity<byte[]> data(AskedReport asked) {
		Quarter quarter = asked.period();
		return ReportAnswers.file("data-set-" + quarter + ".csv", Format.CSV.type(),
				this.files.data(quarter, this.data.of(quarter)));
	}

	@GetMapping({ "/reports/data-set/dictionary.csv", "/api/reports/data-set/dictionary" })
	ResponseEntity<byte[]> dictionary() {
		return ReportAnswers.file("data-set-dictionary.csv", Format.CSV.type(), this.files.dictionary());
	}

}
