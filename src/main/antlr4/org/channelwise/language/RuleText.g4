/*
 * The rule language: a small, strict part of DRL. Every text that this grammar accepts is ordinary DRL.
 *
 * Every decision is taken on the next token, so a mistake is found exactly where it stands. The tokens
 * at the end of the lexer are in no rule of the parser: they exist so that DRL which we do without, or
 * a slip of the pen, is named for what it is.
 */
grammar RuleText;

heading : packageLine importLine ;
packageLine : 'package' NAME ( '.' NAME )* ';' ;
importLine : 'import' NAME ( '.' ( NAME | TYPE | '*' ) )+ ';' ;

ruleBlock : header conditions conclusion ;
header : 'rule' STRING annotation* 'when' ;
annotation : '@' NAME '(' STRING ')' ;

conditions : condition+ 'then' ;
condition : ( BINDING ':' | 'not' | 'exists' )? TYPE '(' ( constraint ( ',' constraint )* )? ')' ;
constraint : BINDING ':' path | path comparison ;
path : NAME ( '.' NAME )* ;
comparison
    : ( '==' | '!=' | '>' | '>=' | '<' | '<=' ) value
    | 'contains' value
    | 'in' list
    | 'not' ( 'in' list | 'contains' value )
    ;
list : '(' literal ( ',' literal )* ')' ;
value : literal | BINDING ;
literal : STRING | NUMBER | 'true' | 'false' ;

conclusion : 'insert' '(' BINDING '.' NAME '(' ( STRING ( ',' STRING )* )? ')' ')' ';' 'end' ;

PACKAGE : 'package' ;
IMPORT : 'import' ;
RULE : 'rule' ;
WHEN : 'when' ;
THEN : 'then' ;
INSERT : 'insert' ;
END : 'end' ;
NOT : 'not' ;
EXISTS : 'exists' ;
IN : 'in' ;
CONTAINS : 'contains' ;
TRUE : 'true' ;
FALSE : 'false' ;
DOT : '.' ;
SEMICOLON : ';' ;
COMMA : ',' ;
COLON : ':' ;
STAR : '*' ;
AT : '@' ;
OPEN : '(' ;
CLOSE : ')' ;
EQUAL : '==' ;
UNEQUAL : '!=' ;
GREATER : '>' ;
AT_LEAST : '>=' ;
LESS : '<' ;
AT_MOST : '<=' ;

TYPE : [A-Z] [A-Za-z0-9_]* ;
NAME : [a-z] [A-Za-z0-9_]* ;
BINDING : '$' [A-Za-z] [A-Za-z0-9_]* ;
STRING : '"' ( '\\' ~[\r\n] | ~["\\\r\n] )* '"' ;
NUMBER : '-'? ( '0' | [1-9] [0-9]* ) ( '.' [0-9]+ )? ;

COMMENT : '//' ~[\r\n]* -> channel(HIDDEN) ;
SPACE : [ \t\r\n]+ -> channel(HIDDEN) ;

BLOCK_COMMENT : '/*' .*? ( '*/' | EOF ) -> channel(HIDDEN) ;
OPEN_STRING : '"' ( '\\' ~[\r\n] | ~["\\\r\n] )* ;
SINGLE_QUOTED : '\'' ~['\r\n]* '\'' ;
TYPOGRAPHIC
    : [\u201C-\u201F\u00AB\u00BB] ~["\u201C-\u201F\u00AB\u00BB\r\n]* ["\u201C-\u201F\u00AB\u00BB]
    | [\u2018-\u201B\u2039\u203A\u00B4`] ~["\u2018-\u201B\u2039\u203A\u00B4`\r\n]* ["\u2018-\u201B\u2039\u203A\u00B4`]
    ;
ODD_NUMBER : '-'? '.'? [0-9] [A-Za-z0-9_.]* ;
HYPHENATED : [A-Za-z] [A-Za-z0-9_]* ( '-' [A-Za-z0-9_]+ )+ ;
SYMBOL : '||' | '&&' | '<-' | '->' | '===' | '=' | '!' | . ;
