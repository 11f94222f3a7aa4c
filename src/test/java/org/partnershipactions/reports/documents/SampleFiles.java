package org.partnershipactions.reports.documents;

import java.util.Locale;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The files of reports without an application around them. */
public final class SampleFiles {

	private SampleFiles() {
	}

	public static ReportFiles files() {
		return new ReportFiles(new PdfFile(templates()), new CsvFile(), new Workbook());
	}

	private static TemplateEngine templates() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding("UTF-8");
		Locale.setDefault(Locale.UK);
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		return engine;
	}

}
