import './index.css';
import { start } from '../common/start';
import { Welcome } from './welcome';

start(<Welcome />);
