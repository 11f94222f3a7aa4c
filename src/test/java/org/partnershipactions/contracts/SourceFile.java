package org.partnershipactions.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

/**
 * A Java file as its author wrote it, with its types and methods. Needs nothing but the
 * JDK, so that any checkout can be measured, compiled or not.
 *
 * @param name path of the file
 * @param text everything in it
 * @param packageName package it is in
 * @param sentences how many sentences describe the package, if this is its description
 * @param imports simple name of what is imported, by its full name
 * @param names simple and full names that occur in code
 * @param types its types, nested ones too
 * @param methods methods and constructors of all its types
 */
record SourceFile(String name, String text, String packageName, int sentences, Map<String, String> imports,
		Set<String> names, List<Type> types, List<Member> methods) {

	/** Every file below some folders, read by one compiler. */
	static List<SourceFile> below(String... folders) {
		return read(Stream.of(folders).flatMap((folder) -> filesBelow(Path.of(folder))).toList());
	}

	/** A file that exists only as text. */
	static SourceFile of(String name, String text) {
		return read(List.of(new InMemory(name, text))).get(0);
	}

	private static Stream<InMemory> filesBelow(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.sorted()
				.map(InMemory::of)
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<SourceFile> read(List<InMemory> files) {
		JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, (problem) -> {
		}, List.of("-proc:none"), null, files);
		Map<URI, InMemory> byAddress = files.stream().collect(Collectors.toMap(InMemory::toUri, Function.identity()));
		List<SourceFile> read = new ArrayList<>();
		try {
			for (CompilationUnitTree unit : task.parse()) {
				InMemory file = byAddress.get(unit.getSourceFile().toUri());
				Collector found = new Collector(unit, DocTrees.instance(task));
				found.scan(unit, null);
				read.add(new SourceFile(file.name, file.text, packageOf(unit), found.sentences, found.imports,
						found.names, found.types, found.members));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return read;
	}

	private static String packageOf(CompilationUnitTree unit) {
		return (unit.getPackageName() != null) ? unit.getPackageName().toString() : "";
	}

	long lines() {
		return this.text.lines().count();
	}

	/** What other files call it: the name of its type. */
	String simpleName() {
		return this.name.substring(this.name.lastIndexOf('/') + 1).replace(".java", "");
	}

	String fullName() {
		return (this.packageName.isEmpty()) ? simpleName() : this.packageName + "." + simpleName();
	}

	Stream<Type> topLevelTypes() {
		return this.types.stream().filter((type) -> type.owner() == null);
	}

	/** The full name that a simple name means in this file, were it a type of a file. */
	String meaningOf(String typeName) {
		String imported = this.imports.get(typeName);
		if (imported != null) {
			return imported;
		}
		return (typeName.contains(".") || this.packageName.isEmpty()) ? typeName : this.packageName + "." + typeName;
	}

	private static boolean has(Collection<? extends AnnotationTree> annotations, String simpleName) {
		return annotations.stream()
			.map((one) -> one.getAnnotationType().toString())
			.anyMatch((name) -> name.equals(simpleName) || name.endsWith("." + simpleName));
	}

	private static String sentence(Collection<? extends AnnotationTree> annotations, String simpleName) {
		return annotations.stream()
			.filter((one) -> has(List.of(one), simpleName))
			.map((one) -> one.getArguments().toString().replaceAll("\"\\s*\\+\\s*\"|\"", ""))
			.findFirst()
			.orElse("");
	}

	/**
	 * A type, wherever in its file.
	 *
	 * @param owner the type around it, or null
	 * @param tree the type
	 * @param lines from its first annotation to its last brace
	 */
	record Type(Type owner, ClassTree tree, long lines) {

		String simpleName() {
			return this.tree.getSimpleName().toString();
		}

		boolean isAnonymous() {
			return simpleName().isEmpty();
		}

		/** Whether other packages see it; members of an interface are open unasked. */
		boolean isSeen() {
			boolean open = this.tree.getModifiers().getFlags().contains(Modifier.PUBLIC)
					|| (this.owner != null && this.owner.isInterface());
			return open && (this.owner == null || this.owner.isSeen());
		}

		boolean isInterface() {
			return this.tree.getKind() == Tree.Kind.INTERFACE || this.tree.getKind() == Tree.Kind.ANNOTATION_TYPE;
		}

		boolean isAnnotation() {
			return this.tree.getKind() == Tree.Kind.ANNOTATION_TYPE;
		}

		boolean hasAnnotation(String simpleName) {
			return has(this.tree.getModifiers().getAnnotations(), simpleName);
		}

		/** The words that an annotation was given, empty without it. */
		String sentence(String annotation) {
			return SourceFile.sentence(this.tree.getModifiers().getAnnotations(), annotation);
		}

		/** What it extends and implements, without what these are of. */
		Stream<String> parents() {
			Stream<Tree> extended = Stream.ofNullable(this.tree.getExtendsClause());
			return Stream.concat(extended, this.tree.getImplementsClause().stream())
				.map((parent) -> parent.toString().replaceAll("<.*", ""));
		}

		/** Types of its fields, without what these are of. */
		Stream<String> fields() {
			return this.tree.getMembers()
				.stream()
				.filter((member) -> member.getKind() == Tree.Kind.VARIABLE)
				.map((field) -> String.valueOf(((VariableTree) field).getType()).replaceAll("<.*", ""));
		}

		/**
		 * With the type right around it, so that it is called the same in another file.
		 */
		@Override
		public String toString() {
			return (this.owner != null) ? this.owner.simpleName() + "." + simpleName() : simpleName();
		}

	}

	/**
	 * A method within its type.
	 *
	 * @param owner the type
	 * @param tree the method
	 * @param lines lines between its braces
	 */
	record Member(Type owner, MethodTree tree, long lines) {

		boolean isConstructor() {
			return this.tree.getName().contentEquals("<init>");
		}

		boolean isOfRecord() {
			return this.owner.tree().getKind() == Tree.Kind.RECORD;
		}

		/** Spring gives these their parameters; no caller has to know the order. */
		boolean isInjected() {
			return isConstructor() || hasAnnotation("Bean");
		}

		int parameters() {
			return this.tree.getParameters().size();
		}

		boolean hasAnnotation(String simpleName) {
			return has(this.tree.getModifiers().getAnnotations(), simpleName);
		}

		/** The words that an annotation was given, empty without it. */
		String sentence(String annotation) {
			return SourceFile.sentence(this.tree.getModifiers().getAnnotations(), annotation);
		}

		@Override
		public String toString() {
			return this.owner + (isConstructor() ? "" : "." + this.tree.getName());
		}

	}

	private static final class Collector extends TreePathScanner<Void, Type> {

		private final List<Type> types = new ArrayList<>();

		private final List<Member> members = new ArrayList<>();

		private final Map<String, String> imports = new HashMap<>();

		private final Set<String> names = new HashSet<>();

		private final CompilationUnitTree unit;

		private final DocTrees trees;

		private int sentences;

		Collector(CompilationUnitTree unit, DocTrees trees) {
			this.unit = unit;
			this.trees = trees;
		}

		@Override
		public Void visitPackage(PackageTree tree, Type owner) {
			DocCommentTree words = this.trees.getDocCommentTree(getCurrentPath());
			if (words == null) {
				words = this.trees.getDocCommentTree(new TreePath(this.unit));
			}
			if (words != null) {
				String said = words.getFullBody().toString().strip();
				this.sentences = said.split("(?<=[.?!])\\s+(?=\\p{Lu})").length;
			}
			return scan(tree.getAnnotations(), owner);
		}

		@Override
		public Void visitImport(ImportTree tree, Type owner) {
			String full = tree.getQualifiedIdentifier().toString();
			String simple = full.substring(full.lastIndexOf('.') + 1);
			if (!tree.isStatic()) {
				this.imports.put(simple, full);
				return null;
			}
			String type = full.substring(0, full.lastIndexOf('.'));
			this.names.add(type);
			if (Character.isUpperCase(simple.charAt(0))) {
				this.imports.put(simple, full);
			}
			return null;
		}

		@Override
		public Void visitClass(ClassTree type, Type owner) {
			Type found = new Type(owner, type, linesOf(type));
			this.types.add(found);
			return super.visitClass(type, found);
		}

		@Override
		public Void visitMethod(MethodTree method, Type owner) {
			this.members.add(new Member(owner, method, (method.getBody() != null) ? linesOf(method.getBody()) - 2 : 0));
			return super.visitMethod(method, owner);
		}

		@Override
		public Void visitIdentifier(IdentifierTree tree, Type owner) {
			this.names.add(tree.getName().toString());
			return super.visitIdentifier(tree, owner);
		}

		@Override
		public Void visitMemberSelect(MemberSelectTree tree, Type owner) {
			String full = tree.toString();
			if (full.matches("[a-z][\\w.]*\\.[A-Z]\\w*")) {
				this.names.add(full);
			}
			return super.visitMemberSelect(tree, owner);
		}

		private long linesOf(Tree tree) {
			LineMap map = this.unit.getLineMap();
			SourcePositions positions = this.trees.getSourcePositions();
			long begin = map.getLineNumber(positions.getStartPosition(this.unit, tree));
			long end = map.getLineNumber(positions.getEndPosition(this.unit, tree) - 1);
			return Math.max(2, end - begin + 1);
		}

	}

	private static final class InMemory extends SimpleJavaFileObject {

		private final String name;

		private final String text;

		InMemory(String name, String text) {
			super(URI.create("string:///" + name.replace(' ', '_') + ".java"), JavaFileObject.Kind.SOURCE);
			this.name = name;
			this.text = text;
		}

		static InMemory of(Path file) {
			try {
				return new InMemory(file.toString(), Files.readString(file));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return this.text;
		}

	}

}
