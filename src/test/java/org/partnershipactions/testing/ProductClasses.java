package org.partnershipactions.testing;

import java.lang.ref.SoftReference;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.partnershipactions.PartnershipActions;

/**
 * The classes of the product as ArchUnit reads them. Reading takes some ten seconds and a
 * good part of a machine's memory, so it is done once for all tests, and again only where
 * the memory was needed for something else.
 */
public final class ProductClasses {

	private static SoftReference<JavaClasses> read = new SoftReference<>(null);

	private ProductClasses() {
	}

	/** All classes of the product, without those of its tests. */
	public static synchronized JavaClasses all() {
		JavaClasses classes = read.get();
		if (classes == null) {
			classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
				.importPackagesOf(PartnershipActions.class);
			read = new SoftReference<>(classes);
		}
		return classes;
	}

}
